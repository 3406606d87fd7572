package taiyaku.grammar.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Kind;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Separators;
import taiyaku.grammar.table.Qualifiers;
import taiyaku.grammar.table.Units;

/// What the reading of quantities has to know of a language that parts its words by blanks. What is not overridden is what
/// holds of a language with tables and no words of its own.
public interface Speech {

    /// Its tables.
    Vocabulary vocabulary();

    /// The words its quantities may begin with; see [taiyaku.grammar.table.Starts].
    default List<String> starts() {
        return units().starts();
    }

    /// The marks inside its numbers.
    default Separators separators() {
        return vocabulary().separators();
    }

    /// Its units.
    default Units units() {
        return vocabulary().units();
    }

    /// Its qualifiers.
    default Qualifiers qualifiers() {
        return vocabulary().qualifiers();
    }

    /// Reads a number in words, scale words aside: zweihundertfünf, eine halbe, a dozen; null, the cursor anywhere, when
    /// none starts here.
    default @Nullable Amount words(Cursor cursor) {
        return null;
    }

    /// Takes a letter glued to digits that multiplies them (100K, 1.5m); null, the cursor unmoved, when there is none.
    ///
    /// @param number the number so far
    /// @param money whether a currency stands before it
    default @Nullable Unit suffix(Cursor cursor, Numeral number, boolean money) {
        return null;
    }

    /// Takes what stands between the ends of a range: a dash, bis, to; and the blanks around it.
    ///
    /// @param start where the first end starts, to see zwischen before an und
    default boolean to(Cursor cursor, int start) {
        char c = cursor.peek();
        if (c != '-' && c != '–') {
            return false;
        }
        cursor.next();
        return Numeral.isDigit(cursor.peek());
    }

    /// Takes what stands between two numbers that share the unit of the second: von 10 *auf* 15 Prozent, 10 *oder* 15.
    default boolean sharing(Cursor cursor, Amount first) {
        return false;
    }

    /// Takes the word behind a vague number: Milliarden *von* Dollar.
    default void of(Cursor cursor) {}

    /// The month a word names, 1 to 12; 0 when it is none.
    default int month(String word) {
        return 0;
    }

    /// Takes the word for the decimal mark between digits: 1 *Komma* 5.
    default boolean point(Cursor cursor) {
        return false;
    }

    /// Takes a half in words behind a number: 5 *und eine halbe* Stunde.
    default boolean half(Cursor cursor) {
        return false;
    }

    /// Takes the word for minus before a number, and the blank behind it.
    default boolean minus(Cursor cursor) {
        return false;
    }

    /// Takes the word that joins parts of one quantity: 3 Stunden *und* 20 Minuten.
    default boolean and(Cursor cursor) {
        return false;
    }

    /// The unit as it is meant behind such an amount, mostly `unit` itself; null when it is none there: an article counts
    /// with some only (eine Stunde, but not ein Fuß).
    default @Nullable Unit meant(Amount amount, Unit unit, Cursor behind) {
        return unit;
    }

    /// What an amount with no unit is: a count, a year, or null when it is no figure (Artikel 5, Boeing 737).
    default @Nullable Value bare(Amount amount, Cursor behind) {
        var numeral = amount.numeral();
        if (numeral == null || amount.scaled()) {
            return new Value.Count(amount.number());
        }
        if (!Context.free(behind.text(), amount.start(), amount.end())) {
            return null;
        }
        int year = amount.number().signum() > 0 ? numeral.year() : 0;
        return year >= 1800 ? new PartialDate(year, 0, 0).value() : new Value.Count(amount.number());
    }

    /// The kind a word behind debris speaks of (XNUMX *Uhr*), the cursor behind the word; null when it says nothing.
    default @Nullable Kind likely(Cursor cursor) {
        return null;
    }
}
