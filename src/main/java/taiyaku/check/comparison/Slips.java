package taiyaku.check.comparison;

import taiyaku.check.meaning.Day;
import taiyaku.check.meaning.Digits;
import taiyaku.check.Cause;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;

/// How a wrong figure came about, as far as the two spellings betray it.
public final class Slips {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");
    private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final List<String> THOUSAND_MILLIONS = List.of("milliard", "mrd", "billion", "bn", "مليار");
    private static final List<String> MILLIONS = List.of("million", "mio", "مليون", "ملايين");
    private static final List<String> ERAS = List.of("令和", "平成", "昭和", "大正", "明治");

    private Slips() {}

    /// Why a power of ten was lost or won.
    static @Nullable Cause ofMagnitude(Comparison pair, BigDecimal factor) {
        var right = pair.rightText().toLowerCase(Locale.ROOT);
        var other = pair.otherText().toLowerCase(Locale.ROOT);
        boolean longAndShort = right.contains("illion") && other.contains("illion");
        if ((is(factor, TENTH) && says(right, THOUSAND_MILLIONS) && other.contains("億"))
                || (is(factor, BigDecimal.TEN) && right.contains("億") && says(other, THOUSAND_MILLIONS))
                || (longAndShort && (is(factor, THOUSAND) || is(factor, THOUSANDTH)))) {
            return Cause.SCALE_WORD_COPIED;
        }
        if ((is(factor, HUNDREDTH) && says(right, MILLIONS) && other.contains("万"))
                || (is(factor, HUNDRED) && right.contains("万") && says(other, MILLIONS))) {
            return Cause.MILLION_AS_MYRIAD;
        }
        if (is(factor, THOUSANDTH) || is(factor, MILLIONTH)) {
            return Cause.THOUSANDS_MARK_LOST;
        }
        if (decimals(right) > 0 && decimals(right) != decimals(other)) {
            return Cause.DECIMAL_MARK_MOVED;
        }
        return is(factor, TENTH) ? Cause.DIGIT_DROPPED : is(factor, BigDecimal.TEN) ? Cause.DIGIT_DOUBLED : null;
    }

    /// The scale word of a spelling that a cause confuses with another, as it stands there: `Milliarden`, `億`; null when
    /// there is none.
    public static @Nullable String scaleWord(String spelling, Cause cause) {
        var stems =
                switch (cause) {
                    case SCALE_WORD_COPIED -> THOUSAND_MILLIONS;
                    case MILLION_AS_MYRIAD -> MILLIONS;
                    default -> List.<String>of();
                };
        var lower = spelling.toLowerCase(Locale.ROOT);
        for (var stem : stems) {
            int at = lower.indexOf(stem);
            if (at >= 0) {
                int end = at;
                while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
                    end++;
                }
                return spelling.substring(at, end);
            }
        }
        var myriad = cause == Cause.SCALE_WORD_COPIED ? "億" : "万";
        return !stems.isEmpty() && spelling.contains(myriad) ? myriad : null;
    }

    /// Why a value changed.
    static @Nullable Cause ofValue(Comparison pair) {
        return ofDigits(Digits.of(pair.right().value()), Digits.of(pair.other().value()));
    }

    /// Why a date changed.
    static @Nullable Cause ofDate(Comparison pair) {
        if (pair.right().value() instanceof Value.Date right && pair.other().value() instanceof Value.Date other) {
            var day = Day.of(right.normal());
            var told = Day.of(other.normal());
            if (!day.day().isEmpty() && day.day().equals(told.month()) && day.month().equals(told.day())) {
                return Cause.DAY_MONTH_CHANGED;
            }
            boolean era = ERAS.stream().anyMatch(e -> pair.otherText().contains(e) || pair.rightText().contains(e));
            if (era && day.isYear() == told.isYear() && nextYears(day.year(), told.year())) {
                return Cause.ERA_OFF_BY_ONE;
            }
        }
        return ofDigits(Digits.of(pair.right().value()), Digits.of(pair.other().value()));
    }

    /// Why one row of digits became the other: two exchanged, one dropped, one doubled; null for anything else.
    static @Nullable Cause ofDigits(String right, String other) {
        if (Digits.edits(right, other) != 1) {
            return null;
        }
        if (Digits.permuted(right, other)) {
            return Cause.DIGITS_TRANSPOSED;
        }
        return other.length() < right.length()
                ? Cause.DIGIT_DROPPED
                : (other.length() > right.length() && doubles(right, other)) ? Cause.DIGIT_DOUBLED : null;
    }

    private static boolean doubles(String right, String other) {
        int at = 0;
        while (at < right.length() && right.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at > 0 && other.charAt(at) == other.charAt(at - 1);
    }

    private static boolean nextYears(String a, String b) {
        return a.length() == 4
                && b.length() == 4
                && a.chars().allMatch(c -> c >= '0' && c <= '9')
                && b.chars().allMatch(c -> c >= '0' && c <= '9')
                && Math.abs(Integer.parseInt(a) - Integer.parseInt(b)) == 1;
    }

    /// How many digits stand behind a mark that does not part thousands; 0 when there is none.
    private static int decimals(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if ((text.charAt(i) == ',' || text.charAt(i) == '.') && Character.isDigit(text.charAt(i - 1))) {
                int end = i + 1;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                if (end - i - 1 != 3) {
                    return end - i - 1;
                }
            }
        }
        return 0;
    }

    private static boolean says(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private static boolean is(BigDecimal factor, BigDecimal power) {
        return factor.compareTo(power) == 0;
    }
}
