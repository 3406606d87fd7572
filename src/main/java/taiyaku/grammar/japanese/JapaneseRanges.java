package taiyaku.grammar.japanese;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Qualifier;
import taiyaku.figure.TimeOfDay;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseAmount;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// Two figures that are the ends of one: 10〜15%, 8月6日から10日, 午後2時〜4時; and scores, which look alike: 2-0.
final class JapaneseRanges {

    private static final String TILDES = "〜～~";
    private static final String DASHES = "-－–—―−‐";

    /// What makes a-b a score, behind an optional の, で or に.
    private static final String SCORE = "勝敗負引リ下逆先破制";

    private JapaneseRanges() {}

    /// Takes what ties the number before the cursor to a second number: 〜, a dash, か for から, or 、 between neighbours.
    ///
    /// @return the mark, or 0, the cursor unmoved
    static char connector(Cursor cursor, JapaneseAmount low) {
        int start = cursor.at();
        if (cursor.peek() == '、' || cursor.peek() == '，') {
            cursor.next();
            int at = cursor.at();
            var next = JapaneseNumbers.read(cursor);
            boolean neighbours = next != null && low.small() >= 1 && low.small() < 10 && next.digits().length() == 1
                    && neighbours(low, next);
            cursor.at(neighbours ? at : start);
            return neighbours ? '、' : 0;
        }
        if (cursor.accept("から") || cursor.accept("ないし")) {
            if (startsNumber(cursor)) {
                return 'か';
            }
            cursor.at(start);
            return 0;
        }
        char line = line(cursor);
        if (line > 0 && startsNumber(cursor)) {
            return line;
        }
        cursor.at(start);
        return 0;
    }

    /// Takes a tilde or a dash with the blanks round it: `〜` or `-`; 0, the cursor unmoved, when none comes.
    private static char line(Cursor cursor) {
        int start = cursor.at();
        cursor.blanks();
        char c = cursor.peek();
        boolean tilde = TILDES.indexOf(c) >= 0;
        if (!tilde && DASHES.indexOf(c) < 0) {
            cursor.at(start);
            return 0;
        }
        cursor.next();
        cursor.blanks();
        return tilde ? '〜' : '-';
    }

    private static boolean neighbours(JapaneseAmount low, JapaneseAmount next) {
        return next.lastDigits().subtract(low.value()).compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean startsNumber(Cursor cursor) {
        char c = cursor.peek();
        return Numeral.isDigit(c) || JapaneseNumbers.isKanjiNumber(c);
    }

    /// Two numbers without a unit, the cursor behind both: a range, two years, or a score; null when neither.
    static @Nullable Figure bare(Cursor cursor, int start, JapaneseAmount low, JapaneseAmount high, char connector) {
        char before = start > 0 ? cursor.text().charAt(start - 1) : Cursor.END;
        boolean inside = Context.isLatin(before) || "-_./:".indexOf(before) >= 0;
        boolean scaled = low.scaled() || high.scaled();
        boolean digits = low.kanji() == high.kanji() && (!low.kanji() || scaled || low.value().scale() > 0 || high.value().scale() > 0 || connector == '〜');
        if (connector == '、' || !digits || inside || JapaneseBare.chained(cursor) || Context.isLatin(cursor.peek())) {
            return null;
        }
        var span = new Span(start, cursor.at());
        int from = JapaneseBare.year(low);
        int to = JapaneseBare.year(high);
        if (from > 0 && to == 0 && high.digits().length() == 2 && high.small() >= 0) {
            to = from / 100 * 100 + high.small();
        }
        if (from > 0 && to > from) {
            var first = new PartialDate(from, 0, 0).value();
            return new Figure(span, first, new PartialDate(to, 0, 0).value(), Qualifier.EXACT);
        }
        boolean scores = !scaled && connector == '-' && low.value().precision() <= 3 && high.value().precision() <= 3;
        boolean rises = low.value().compareTo(high.value()) < 0;
        if (scores && (!rises || isScore(cursor))) {
            return new Figure(span, new Value.Ratio(low.value(), high.value()));
        }
        return rises
                ? new Figure(span, new Value.Count(low.value()), new Value.Count(high.value()), Qualifier.EXACT)
                : null;
    }

    private static boolean isScore(Cursor cursor) {
        int ahead = "ので に".indexOf(cursor.peek()) >= 0 ? 1 : 0;
        return SCORE.indexOf(cursor.peek(ahead)) >= 0;
    }

    /// The figure before the cursor and a second one behind it as one range, or the first alone.
    static Figure extended(Cursor cursor, Figure low) {
        int end = cursor.at();
        boolean from = cursor.accept("から");
        if (!from && line(cursor) == 0) {
            return low;
        }
        var high = JapaneseGrammar.single(cursor);
        var to = high == null ? null : matched(low, high, cursor.text());
        boolean becomes = from && (cursor.peek() == 'に' || cursor.peek() == 'へ') && !isDate(low.value());
        if (high == null || to == null || becomes) {
            cursor.at(end);
            return low;
        }
        return new Figure(low.span().join(high.span()), low.value(), to, high.qualifier());
    }

    private static boolean isDate(Value value) {
        return value.kind() == Kind.DATE || value.kind() == Kind.TIME;
    }

    /// The upper end in the terms of the lower one; null when both are of different kinds.
    private static @Nullable Value matched(Figure low, Figure high, String text) {
        if (low.value().kind() != high.value().kind() || high.to() != null) {
            return null;
        }
        var a = low.value().unit();
        var b = high.value().unit();
        if (a != null && !a.equals(b)) {
            return null;
        }
        return switch (high.value()) {
            case Value.Date date -> dated(((Value.Date) low.value()).normal(), date.normal());
            case Value.Time time -> timed(((Value.Time) low.value()).normal(), time.normal());
            case Value.Debris _, Value.Fraction _, Value.Ratio _ -> null;
            case Value.Count count -> sameCounter(low, high, text) ? count : null;
            case Value.Ordinal ordinal -> sameCounter(low, high, text) ? ordinal : null;
            case Value.Percent value -> value;
            case Value.Points value -> value;
            case Value.Multiple value -> value;
            case Value.Money value -> value;
            case Value.Measure value -> value;
            case Value.Age value -> value;
            case Value.Duration value -> value;
        };
    }

    private static boolean sameCounter(Figure low, Figure high, String text) {
        return text.charAt(low.span().end() - 1) == text.charAt(high.span().end() - 1);
    }

    /// 8月6日から10日: the month goes for both; 2015年3月から5月: the year does.
    private static Value.Date dated(String low, String high) {
        int same = Math.min(low.length(), high.length());
        int said = 0;
        while ((said < same && high.charAt(said) == 'X') || (said < same && high.charAt(said) == '-')) {
            said++;
        }
        boolean plain = high.length() == low.length() && said > 0;
        return new Value.Date(plain ? low.substring(0, said) + high.substring(said) : high);
    }

    /// 午後2時から4時: the half of the day goes for both.
    private static Value.Time timed(String low, String high) {
        if (!high.endsWith("?") || low.endsWith("?")) {
            return new Value.Time(high);
        }
        int colon = high.indexOf(':');
        int hour = Integer.parseInt(high.substring(1, colon));
        int from = Integer.parseInt(low.substring(0, 2));
        int full = from >= 12 && hour < 12 ? hour + 12 : hour;
        return TimeOfDay.of(full, Integer.parseInt(high.substring(colon + 1, high.length() - 1)));
    }
}
