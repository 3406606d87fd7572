package taiyaku.grammar.digits;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Kind;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.quantity.Amount;
import taiyaku.grammar.quantity.Speech;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Qualifiers;
import taiyaku.grammar.scan.Separators;
import taiyaku.grammar.scan.Units;
import taiyaku.text.Language;

/// A language we have no words of: its separators by CLDR, the signs all languages share, years by their four digits.
///
/// @param separators its separators
/// @param units the shared signs, and its words where a table has some
/// @param qualifiers none, unless a table has some
record DigitSpeech(Separators separators, Units units, Qualifiers qualifiers) implements Speech {

    static DigitSpeech of(Language language) {
        var code = language.code();
        return new DigitSpeech(Separators.of(language), Units.of(code), Qualifiers.of(code));
    }

    @Override
    public @Nullable Amount words(Cursor cursor) {
        return null;
    }

    @Override
    public @Nullable Unit suffix(Cursor cursor, Numeral number, boolean money) {
        return null;
    }

    @Override
    public boolean to(Cursor cursor, int start) {
        char c = cursor.peek();
        if (c != '-' && c != '–') {
            return false;
        }
        cursor.next();
        return Numeral.isDigit(cursor.peek());
    }

    @Override
    public boolean sharing(Cursor cursor, Amount first) {
        return false;
    }

    @Override
    public void of(Cursor cursor) {}

    @Override
    public boolean half(Cursor cursor) {
        return false;
    }

    @Override
    public boolean minus(Cursor cursor) {
        return false;
    }

    @Override
    public boolean and(Cursor cursor) {
        return false;
    }

    @Override
    public Unit meant(Amount amount, Unit unit, Cursor behind) {
        return unit;
    }

    @Override
    public @Nullable Value bare(Amount amount, Cursor behind) {
        var numeral = amount.numeral();
        if (numeral == null) {
            return new Value.Count(amount.number());
        }
        if (!Context.free(behind.text(), amount.start(), amount.end())) {
            return null;
        }
        boolean year = numeral.plain()
                && numeral.digits().length() == 4
                && numeral.small() >= 1800
                && numeral.small() < 2100
                && amount.number().signum() > 0;
        return year ? new PartialDate(numeral.small(), 0, 0).value() : new Value.Count(amount.number());
    }

    @Override
    public @Nullable Kind likely(Cursor cursor) {
        return null;
    }
}
