package taiyaku.figure;

import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Any language we have no words of: digits, separators by CLDR, signs and symbols of units.
final class DigitGrammar implements Grammar {

    private final Separators separators;
    private final Units units;

    private DigitGrammar(Separators separators, Units units) {
        this.separators = separators;
        this.units = units;
    }

    static DigitGrammar of(Language language) {
        return new DigitGrammar(Separators.of(language), Units.of(language.code()));
    }

    @Override
    public @Nullable Figure figure(Cursor cursor) {
        int start = cursor.at();
        if (Masks.take(cursor)) {
            return new Figure(new Span(start, cursor.at()), Unit.debris("", null));
        }
        var numeral = cursor.atWordBorder() ? Numeral.read(cursor, separators) : null;
        if (numeral == null || numeral.endless()) {
            return null;
        }
        int end = cursor.at();
        cursor.blanks();
        var unit = units.take(cursor);
        if (unit == null) {
            cursor.at(end);
        }
        return new Figure(new Span(start, cursor.at()), Unit.value(numeral.amount(), unit));
    }

    @Override
    public void skip(Cursor cursor) {
        if (!Character.isLetterOrDigit(cursor.peek())) {
            cursor.next();
        }
        while (Character.isLetterOrDigit(cursor.peek())) {
            cursor.next();
        }
    }
}
