package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.grammar.quantity.DebrisReader;
import taiyaku.grammar.quantity.Quantities;
import taiyaku.grammar.scan.Addresses;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Grammar;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Starts;
import taiyaku.text.Span;

/// German figures. Each reader below looks at the place where the cursor stands; the first that finds a figure wins, so
/// the order is from the most special form to the plain number.
public final class GermanGrammar implements Grammar {

    private final GermanSpeech speech = new GermanSpeech();
    private final Quantities quantities = new Quantities(speech);
    private final DebrisReader debris = new DebrisReader(speech);
    private final GermanDates dates = new GermanDates(speech);
    private final GermanPeriods periods = new GermanPeriods();
    private final GermanClock clock = new GermanClock(speech.units());
    private final GermanCompounds compounds = new GermanCompounds();
    private final GermanOrdinals ordinals = new GermanOrdinals();
    private final GermanShares shares = new GermanShares();

    private final Starts starts = Starts.of(Stream.of(
                    speech.starts(),
                    GermanWords.starts(),
                    GermanDates.starts(),
                    GermanPeriods.starts(),
                    compounds.starts(),
                    GermanShares.starts())
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
        if (!letter && !Numeral.isDigit(cursor.peek())) {
            return qualified(cursor, aged(cursor, quantities.figure(cursor)));
        }
        if ((letter && !cursor.atWordBorder()) || Addresses.take(cursor)) {
            return null;
        }
        cursor.at(start);
        if (!letter && Context.numbersLine(cursor) && !datedBehind(cursor)) {
            return null;
        }
        return qualified(cursor, read(cursor, start));
    }

    private @Nullable Figure read(Cursor cursor, int start) {
        var figure = dates.read(cursor);
        for (int reader = 0; figure == null && reader < 6; reader++) {
            cursor.at(start);
            figure = switch (reader) {
                case 0 -> periods.read(cursor);
                case 1 -> clock.read(cursor);
                case 2 -> compounds.read(cursor, speech);
                case 3 -> measured(cursor, shares.read(cursor));
                case 4 -> ordinals.read(cursor);
                default -> aged(cursor, quantities.figure(cursor));
            };
        }
        return figure;
    }

    private @Nullable Figure qualified(Cursor cursor, @Nullable Figure figure) {
        return figure == null ? null : speech.qualifiers().qualified(figure, cursor.text());
    }

    /// 54 Jahre alt, im Alter von 54 Jahren: a length of years that is an age.
    private static @Nullable Figure aged(Cursor cursor, @Nullable Figure figure) {
        if (figure == null || figure.to() != null || !(figure.value() instanceof Value.Duration duration)) {
            return figure;
        }
        var normal = duration.normal();
        var years = normal.substring(1, normal.length() - 1);
        if (!normal.endsWith("Y") || !years.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
            return figure;
        }
        int end = figure.span().end();
        int behind = cursor.afterBlanks(end);
        boolean old = cursor.wordAt(behind).equals("alt");
        int start = figure.span().start();
        boolean age = cursor.text().regionMatches(start - 10, "Alter von ", 0, 10);
        if (!old && !age) {
            return figure;
        }
        return new Figure(new Span(start, old ? behind + 3 : end), new Value.Age(new BigDecimal(years)));
    }

    /// ein Viertel *Liter*: a fraction with a unit behind it measures.
    private @Nullable Figure measured(Cursor cursor, @Nullable Figure figure) {
        if (figure == null || !(figure.value() instanceof Value.Fraction fraction)) {
            return figure;
        }
        var before = Context.wordBefore(cursor, figure.span().start());
        if (speech.vocabulary().is("label", before) || speech.vocabulary().is("rank", before)) {
            // Platz 3 von 15
            return null;
        }
        cursor.at(figure.span().end());
        cursor.blanks();
        var unit = speech.units().take(cursor);
        boolean takes = unit != null
                && switch (unit.role()) {
                    case MEASURE, DURATION, SCALE -> true;
                    case MONEY, PERCENT, POINTS, MULTIPLE, AGE -> false;
                };
        var amount = fraction.amount();
        if (unit == null || !takes || amount == null) {
            return figure;
        }
        return new Figure(new Span(figure.span().start(), cursor.at()), unit.of(amount));
    }

    /// Whether a month or a period stands behind the number and its dot: 3. Mai, 3. Quartal.
    private static boolean datedBehind(Cursor cursor) {
        int at = cursor.at();
        while (Numeral.isDigit(cursor.charAt(at)) || cursor.charAt(at) == '.') {
            at++;
        }
        var word = cursor.wordAt(cursor.afterBlanks(at));
        return GermanDates.month(GermanSpeech.lower(word)) > 0 || GermanPeriods.named(word);
    }

    @Override
    public void skip(Cursor cursor) {
        Context.skip(cursor);
    }
}
