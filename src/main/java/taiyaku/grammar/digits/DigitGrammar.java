package taiyaku.grammar.digits;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.PartialDate;
import taiyaku.figure.TimeOfDay;
import taiyaku.figure.Value;
import taiyaku.grammar.quantity.DebrisReader;
import taiyaku.grammar.quantity.Quantities;
import taiyaku.grammar.quantity.Speech;
import taiyaku.grammar.quantity.Vocabulary;
import taiyaku.grammar.scan.Addresses;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Grammar;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Starts;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Any language we have no words of: digits, separators by CLDR, signs and symbols of units, dates and times in digits.
public final class DigitGrammar implements Grammar {

    private final Speech speech;
    private final Quantities quantities;
    private final DebrisReader debris;
    private final Starts starts;

    DigitGrammar(Speech speech) {
        this.speech = speech;
        this.quantities = new Quantities(speech);
        this.debris = new DebrisReader(speech);
        this.starts = Starts.of(speech.starts());
    }

    /// The grammar of a language, with its words where we have some.
    public static DigitGrammar of(Language language) {
        return new DigitGrammar(
                switch (language.code()) {
                    case "fr" -> new FrenchSpeech();
                    default -> new DigitSpeech(Vocabulary.of(language));
                });
    }

    @Override
    public boolean seek(Cursor cursor) {
        return starts.seek(cursor);
    }

    @Override
    public @Nullable Figure figure(Cursor cursor) {
        int start = cursor.at();
        var broken = debris.read(cursor);
        if (broken != null) {
            return broken;
        }
        cursor.at(start);
        boolean alphanumeric = Character.isLetterOrDigit(cursor.peek());
        if ((Character.isLetter(cursor.peek()) && !cursor.atWordBorder()) || (alphanumeric && Addresses.take(cursor))) {
            return null;
        }
        cursor.at(start);
        boolean digit = Numeral.isDigit(cursor.peek()) && Context.startsSpan(cursor.text(), start);
        if (digit && Context.numbersLine(cursor)) {
            return null;
        }
        var value = digit ? named(cursor) : null;
        if (value == null) {
            cursor.at(start);
            value = digit ? calendar(cursor) : null;
        }
        if (value != null && Context.endsSpan(cursor.text(), cursor.at())) {
            return new Figure(new Span(start, cursor.at()), value);
        }
        cursor.at(start);
        var figure = quantities.figure(cursor);
        return figure == null ? null : speech.qualifiers().qualified(figure, cursor.text());
    }

    /// `3 février 2025`, `1er mai`, `14h30`, `14 h 30`.
    private @Nullable Value named(Cursor cursor) {
        int number = cursor.digits(2);
        cursor.accept("er");
        cursor.accept('.');
        boolean blank = cursor.blanks() > 0;
        var word = cursor.word();
        if (number >= 0 && number < 24 && (word.equals("h") || word.equals("H"))) {
            cursor.next();
            cursor.blanks();
            int at = cursor.at();
            int minute = cursor.digits(2);
            boolean clock = minute >= 0 && minute < 60 && cursor.at() - at == 2;
            return clock ? TimeOfDay.of(number, minute) : null;
        }
        int month = blank ? speech.month(word) : 0;
        if (month == 0 || number < 1) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        var date = new PartialDate(Context.year(cursor), month, number);
        return date.possible() ? date.value() : null;
    }

    /// `2018-08-31`, `31/08/2018`, `31.8.2018`, `14:30`: the day before the month, as in most of the world.
    private static @Nullable Value calendar(Cursor cursor) {
        int start = cursor.at();
        int first = cursor.digits(4);
        boolean year = cursor.at() - start == 4;
        char mark = cursor.peek();
        if (first < 0 || "-/.:".indexOf(mark) < 0 || !Numeral.isDigit(cursor.peek(1))) {
            return null;
        }
        cursor.next();
        int at = cursor.at();
        int second = cursor.digits(2);
        if (mark == ':') {
            boolean clock = first < 24 && second >= 0 && second < 60 && cursor.at() - at == 2;
            return clock ? TimeOfDay.of(first, second) : null;
        }
        int third = cursor.accept(mark) ? cursor.digits(4) : -1;
        var date = year ? new PartialDate(first, second, third) : new PartialDate(third, second, first);
        boolean whole = second > 0 && date.day() > 0 && date.year() >= 1000;
        return whole && date.possible() ? date.value() : null;
    }

    @Override
    public void skip(Cursor cursor) {
        Context.skip(cursor);
    }
}
