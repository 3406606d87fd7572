package taiyaku.grammar.scan;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;

/// How one language spells figures. A grammar holds no state: one instance reads any number of texts, on any thread.
public interface Grammar {

    /// Reads the figure that starts exactly at the cursor, and leaves the cursor behind it.
    ///
    /// A qualifier stands outside the figure: a grammar finds it by looking back (`rund 5`) or ahead (`5万以上`).
    ///
    /// @return the figure, or null when none starts here; where the cursor then stands does not matter
    @Nullable Figure figure(Cursor cursor);

    /// Moves on from a place where no figure starts to the next one where one might: at least one code unit.
    void skip(Cursor cursor);
}
