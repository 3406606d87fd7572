package taiyaku.grammar.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.grammar.quantity.DebrisReader;
import taiyaku.grammar.quantity.Quantities;
import taiyaku.grammar.scan.Addresses;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Grammar;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Starts;
import taiyaku.text.Span;

/// English figures. The readers go from the most special form to the plain number.
public final class EnglishGrammar implements Grammar {

    private final EnglishSpeech speech = new EnglishSpeech();
    private final Quantities quantities = new Quantities(speech);
    private final DebrisReader debris = new DebrisReader(speech);
    private final EnglishDates dates = new EnglishDates(speech.units());
    private final EnglishPeriods periods = new EnglishPeriods();
    private final EnglishClock clock = new EnglishClock();
    private final EnglishShares shares = new EnglishShares();

    private final Starts starts = Starts.of(Stream.of(
                    speech.starts(),
                    EnglishWords.starts(),
                    EnglishDates.starts(),
                    EnglishPeriods.starts(),
                    EnglishShares.starts(),
                    List.of("'*", "’*"))
            .flatMap(List::stream)
            .toList());

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
        boolean letter = Character.isLetter(cursor.peek());
        boolean digit = Numeral.isDigit(cursor.peek());
        if ((letter && !cursor.atWordBorder()) || ((letter || digit) && Addresses.take(cursor))) {
            return null;
        }
        cursor.at(start);
        if (digit && Context.numbersLine(cursor)) {
            return null;
        }
        var figure = read(cursor, start, letter || digit);
        return figure == null ? null : speech.qualifiers().qualified(figure, cursor.text());
    }

    private @Nullable Figure read(Cursor cursor, int start, boolean alphanumeric) {
        var figure = alphanumeric ? dates.read(cursor) : null;
        for (int reader = 0; figure == null && reader < 6; reader++) {
            cursor.at(start);
            figure = switch (reader) {
                case 0 -> periods.read(cursor);
                case 1 -> alphanumeric ? clock.read(cursor) : null;
                case 2 -> alphanumeric ? EnglishResults.read(cursor) : null;
                case 3 -> alphanumeric ? shares.read(cursor, speech) : null;
                case 4 -> alphanumeric ? half(cursor) : null;
                default -> quantities.figure(cursor);
            };
        }
        return figure;
    }

    /// an hour *and a half*, a mile and a half: the half behind the unit.
    private @Nullable Figure half(Cursor cursor) {
        int start = cursor.at();
        boolean one = cursor.acceptIgnoringCase("a ") || cursor.acceptIgnoringCase("an ") || cursor.acceptIgnoringCase("one ");
        var unit = one ? speech.units().take(cursor) : null;
        return unit == null || !cursor.accept(" and a half")
                ? null
                : new Figure(new Span(start, cursor.at()), unit.of(new BigDecimal("1.5")));
    }

    @Override
    public void skip(Cursor cursor) {
        Context.skip(cursor);
    }
}
