package taiyaku.grammar.writing.idiom;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.LengthPart;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;

/// English words for words: ordinals, lengths of time, shares, multiples, decades.
final class EnglishEcho {

    private static final NumberWords CARDINALS = new NumberWords(ULocale.ENGLISH, "%spellout-numbering", "");
    private static final NumberWords ORDINALS = new NumberWords(ULocale.ENGLISH, "%spellout-ordinal", "");

    private static final Map<String, String> UNITS = Map.of(
            "Y", "year", "M", "month", "W", "week", "D", "day", "TH", "hour", "TM", "minute", "TS", "second");

    private static final Map<String, String> VERBS =
            Map.of("0.5", "halv", "2", "doubl", "3", "tripl", "4", "quadrupl", "5", "quintupl");

    private static final List<String> DECADES =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private EnglishEcho() {}

    static @Nullable Echo of(Figure figure, String like) {
        if (like.isEmpty() || figure.to() != null) {
            return null;
        }
        return switch (figure.value()) {
            case Value.Ordinal(var number) -> ordinal(number, like);
            case Value.Fraction fraction -> fraction(fraction, like);
            case Value.Multiple(var number) -> multiple(number, like);
            case Value.Duration(var normal) -> length(normal, figure.qualifier(), like);
            case Value.Date(var normal) -> date(normal, like);
            case Value.Count _, Value.Percent _, Value.Points _, Value.Money _, Value.Measure _, Value.Age _ -> null;
            case Value.Time _, Value.Ratio _, Value.Debris _ -> null;
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ENGLISH);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static @Nullable Echo ordinal(BigDecimal number, String like) {
        boolean words = !hasDigit(like) && ORDINALS.at(lower(like)) > 0 && NumberWords.has(number);
        return words ? Echo.of(ORDINALS.word(number.intValue()), like) : null;
    }

    /// three weeks for three days, a month for a year, five-day for 3-day.
    private static @Nullable Echo length(String normal, Qualifier qualifier, String like) {
        var parts = LengthPart.of(normal);
        var part = parts.size() == 1 ? parts.getFirst() : null;
        var unit = part == null ? null : UNITS.get(part.unit());
        boolean hyphen = like.indexOf('-') > 0 && like.indexOf(' ') < 0;
        if (part == null || unit == null) {
            return hyphen ? Echo.NONE : null;
        }
        boolean one = part.amount().compareTo(BigDecimal.ONE) == 0;
        if (qualifier == Qualifier.SEVERAL && one) {
            return Echo.of("several " + unit + "s", like);
        }
        boolean article = lower(like).startsWith("a ") || lower(like).startsWith("an ");
        if (one && article) {
            return Echo.of((unit.equals("hour") ? "an " : "a ") + unit, like);
        }
        boolean few = NumberWords.has(part.amount()) && part.amount().compareTo(TWELVE) <= 0;
        var number = !hasDigit(like) && few ? CARDINALS.word(part.amount().intValue()) : part.amount().toPlainString();
        if (hyphen) {
            return Echo.of(number + "-" + unit, like);
        }
        return hasDigit(like) ? null : Echo.of(number + " " + unit + (one ? "" : "s"), like);
    }

    private static @Nullable Echo fraction(Value.Fraction fraction, String like) {
        if (hasDigit(like)) {
            return joined(fraction, like, true);
        }
        var n = fraction.numerator();
        var d = fraction.denominator();
        if (!NumberWords.has(n) || !NumberWords.has(d)) {
            return Echo.NONE;
        }
        var shares = joined(fraction, like, false);
        if (shares != null) {
            return shares;
        }
        boolean one = n.compareTo(BigDecimal.ONE) == 0;
        int of = d.intValue();
        if (of == 2) {
            return Echo.of("half", like);
        }
        var part = of == 4 ? "quarter" : ORDINALS.word(of);
        return Echo.of(
                one ? (lower(like).startsWith("one") ? "one-" : "a ") + part : CARDINALS.word(n.intValue()) + "-" + part + "s",
                like);
    }

    /// three in ten, nine out of ten, 15-of-22; null where the old share was told otherwise.
    private static @Nullable Echo joined(Value.Fraction fraction, String like, boolean digits) {
        for (var joint : List.of(" out of ", " in ", "-of-", " of ", "-in-")) {
            if (like.contains(joint)) {
                var n = fraction.numerator();
                var d = fraction.denominator();
                return digits
                        ? new Echo(n.toPlainString() + joint + d.toPlainString())
                        : Echo.of(CARDINALS.word(n.intValue()) + joint + CARDINALS.word(d.intValue()), like);
            }
        }
        return null;
    }

    private static @Nullable Echo multiple(BigDecimal number, String like) {
        var lower = lower(like);
        var plain = number.stripTrailingZeros().toPlainString();
        if (lower.equals("twice") || lower.endsWith("times")) {
            return number.compareTo(BigDecimal.TWO) == 0
                    ? Echo.of("twice", like)
                    : Echo.of((NumberWords.has(number) && !hasDigit(like) ? CARDINALS.word(number.intValue()) : plain) + " times", like);
        }
        if (lower.endsWith("fold")) {
            return null;
        }
        for (var stem : VERBS.values()) {
            if (lower.startsWith(stem)) {
                var verb = VERBS.get(plain);
                return verb == null ? Echo.NONE : Echo.of(verb + lower.substring(stem.length()), like);
            }
        }
        return null;
    }

    private static @Nullable Echo date(String normal, String like) {
        int decade = DECADES.indexOf(lower(like));
        if (decade < 0 || !normal.matches("19[2-9]X")) {
            return null;
        }
        return Echo.of(DECADES.get(normal.charAt(2) - '2'), like);
    }
}
