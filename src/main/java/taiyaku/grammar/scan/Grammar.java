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

    /// Moves on to the next place where a figure may start; stays where one may start at the cursor. No figure is passed.
    ///
    /// @return whether there is such a place; else the cursor is at the end
    boolean seek(Cursor cursor);

    /// Moves behind the word or sign at the cursor, at which no figure starts: at least one code unit.
    void skip(Cursor cursor);
}
