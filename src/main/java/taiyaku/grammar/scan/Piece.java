package taiyaku.grammar.scan;

/// A part of a text as a grammar read it; a [Cursor] keeps it for the next reading of the same place.
public interface Piece {

    /// Its first code unit.
    int start();
}
