package taiyaku.figure;

import org.jspecify.annotations.Nullable;

/// How one language spells figures.
interface Grammar {

    /// Reads the figure that starts exactly at the cursor, and leaves the cursor behind it.
    ///
    /// @return the figure, or null when none starts here; the cursor is then where it was
    @Nullable Figure figure(Cursor cursor);

    /// Moves on from a place where no figure starts to the next one where one might: at least one code unit.
    void skip(Cursor cursor);
}
