package taiyaku.grammar.quantity;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Kind;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Qualifiers;
import taiyaku.grammar.scan.Separators;
import taiyaku.grammar.scan.Units;

/// What the reading of quantities has to know of a language that parts its words by blanks.
public interface Speech {

    Separators separators();

    Units units();

    Qualifiers qualifiers();

    /// Reads a number in words, scale words aside: zweihundertfünf, eine halbe, a dozen; null, the cursor anywhere, when
    /// none starts here.
    @Nullable Amount words(Cursor cursor);

    /// Takes a letter glued to digits that multiplies them (100K, 1.5m); null, the cursor unmoved, when there is none.
    ///
    /// @param number the number so far
    /// @param money whether a currency stands before it
    @Nullable Unit suffix(Cursor cursor, Numeral number, boolean money);

    /// Takes what stands between the ends of a range: a dash, bis, to; and the blanks around it.
    ///
    /// @param start where the first end starts, to see zwischen before an und
    boolean to(Cursor cursor, int start);

    /// Takes what stands between two numbers that share the unit of the second: von 10 *auf* 15 Prozent, 10 *oder* 15.
    boolean sharing(Cursor cursor, Amount first);

    /// Takes the word behind a vague number: Milliarden *von* Dollar.
    void of(Cursor cursor);

    /// Takes a half in words behind a number: 5 *und eine halbe* Stunde.
    boolean half(Cursor cursor);

    /// Takes the word for minus before a number, and the blank behind it.
    boolean minus(Cursor cursor);

    /// Takes the word that joins parts of one quantity: 3 Stunden *und* 20 Minuten.
    boolean and(Cursor cursor);

    /// The unit as it is meant behind such an amount, mostly `unit` itself; null when it is none there: an article counts
    /// with some only (eine Stunde, but not ein Fuß).
    @Nullable Unit meant(Amount amount, Unit unit, Cursor behind);

    /// What an amount with no unit is: a count, a year, or null when it is no figure (Artikel 5, Boeing 737).
    @Nullable Value bare(Amount amount, Cursor behind);

    /// The kind a word behind debris speaks of (XNUMX *Uhr*), the cursor behind the word; null when it says nothing.
    @Nullable Kind likely(Cursor cursor);
}
