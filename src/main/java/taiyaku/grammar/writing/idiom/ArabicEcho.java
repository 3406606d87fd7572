package taiyaku.grammar.writing.idiom;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.LengthPart;
import taiyaku.figure.Value;

/// Arabic words for words: gender and case are those of the words replaced.
final class ArabicEcho {

    /// Masculine cardinals from three, as they stand before a feminine noun; with ة before a masculine one.
    static final String[] FEW = {"ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"};

    private static final List<String> PARTS = List.of("نصف", "ثلث", "ربع", "خمس", "سدس", "سبع", "ثمن", "تسع", "عشر");
    private static final List<String> PLURAL_PARTS =
            List.of("أنصاف", "أثلاث", "أرباع", "أخماس", "أسداس", "أسباع", "أثمان", "أتساع", "أعشار");

    /// A half, a third, a quarter have words that say nothing else.
    private static final int LAST_PLAIN = 4;

    private static final List<String> ENDINGS = List.of("ين", "ان", "ا", "ي");
    private static final Map<String, Integer> SCALES = Map.of("مليون", 6, "مليار", 9, "تريليون", 12);

    /// A unit of time: its plural behind three to ten, and whether the number before it ends in ة.
    private record Unit(String plural, boolean masculine) {}

    private static final Map<String, Unit> UNITS = Map.of(
            "Y", new Unit("سنوات", false),
            "M", new Unit("أشهر", true),
            "W", new Unit("أسابيع", true),
            "D", new Unit("أيام", true),
            "TH", new Unit("ساعات", false),
            "TM", new Unit("دقائق", false),
            "TS", new Unit("ثوان", false));

    private ArabicEcho() {}

    static @Nullable Echo of(Figure figure, String like) {
        if (like.isEmpty() || figure.to() != null) {
            return null;
        }
        return switch (figure.value()) {
            case Value.Count(var number) -> count(number, like);
            case Value.Money money -> money(money.amount(), like);
            case Value.Fraction fraction -> fraction(fraction, like);
            case Value.Multiple(var number) -> multiple(number, like);
            case Value.Duration(var normal) -> length(normal, like);
            case Value.Ordinal _, Value.Percent _, Value.Points _, Value.Measure _, Value.Age _, Value.Date _ -> null;
            case Value.Time _, Value.Ratio _, Value.Debris _ -> null;
        };
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /// A number from three to ten in the gender of the one replaced: أربع gives ثلاث, أربعة gives ثلاثة.
    static @Nullable String few(BigDecimal number, String like) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        int n = whole && number.abs().compareTo(BigDecimal.TEN) <= 0 ? number.intValue() : 0;
        if (n < 3 || hasDigit(like)) {
            return null;
        }
        int end = like.indexOf(' ') < 0 ? like.length() : like.indexOf(' ');
        return FEW[n - 3] + (like.substring(0, end).endsWith("ة") ? "ة" : "");
    }

    private static @Nullable Echo count(BigDecimal number, String like) {
        var dual = dual(number, like);
        if (dual != null) {
            return dual;
        }
        boolean one = like.indexOf(' ') < 0 && isFew(like);
        var word = one ? few(number, like) : null;
        return word == null ? null : new Echo(word);
    }

    private static boolean isFew(String like) {
        var stem = like.endsWith("ة") ? like.substring(0, like.length() - 1) : like;
        return stem.equals("ثمان") || List.of(FEW).contains(stem);
    }

    private static @Nullable Echo money(BigDecimal amount, String like) {
        return dual(amount, like);
    }

    /// مليونا دولار, مليوني دولار: two of another scale in the same case; where no such two stood, in digits.
    private static @Nullable Echo dual(BigDecimal amount, String like) {
        for (var scale : SCALES.entrySet()) {
            if (amount.movePointLeft(scale.getValue()).compareTo(BigDecimal.TWO) != 0 || hasDigit(like)) {
                continue;
            }
            int end = like.indexOf(' ') < 0 ? like.length() : like.indexOf(' ');
            var first = like.substring(0, end);
            for (var old : SCALES.keySet()) {
                var ending = first.startsWith(old) ? first.substring(old.length()) : "";
                if (ENDINGS.contains(ending)) {
                    return new Echo(scale.getKey() + ending + like.substring(end));
                }
            }
        }
        return null;
    }

    /// ثلث, ثلثا, ثلاثة أرباع; in digits where the word for the part is a number's as well (خمس, five and a fifth).
    private static @Nullable Echo fraction(Value.Fraction fraction, String like) {
        if (hasDigit(like)) {
            return null;
        }
        boolean part = PARTS.stream().anyMatch(word -> like.startsWith(word) || like.startsWith("ال" + word))
                || PLURAL_PARTS.stream().anyMatch(like::endsWith);
        if (!part || !NumberWords.has(fraction.numerator()) || !NumberWords.has(fraction.denominator())) {
            return Echo.NONE;
        }
        var divisor = fraction.numerator().toBigInteger().gcd(fraction.denominator().toBigInteger());
        int n = fraction.numerator().toBigInteger().divide(divisor).intValue();
        int d = fraction.denominator().toBigInteger().divide(divisor).intValue();
        if (n == 1 && d <= LAST_PLAIN) {
            return new Echo((like.startsWith("ال") ? "ال" : "") + PARTS.get(d - 2));
        }
        if (like.startsWith("ال")) {
            return Echo.NONE;
        }
        boolean oblique = like.endsWith("ي") || like.endsWith("ين");
        if (n == 2 && d == 3) {
            return new Echo(oblique ? "ثلثي" : "ثلثا");
        }
        boolean several = n >= 3 && n <= 10 && d <= 8 && d >= 4;
        return several ? new Echo(FEW[n - 3] + "ة " + PLURAL_PARTS.get(d - 2)) : null;
    }

    private static @Nullable Echo multiple(BigDecimal number, String like) {
        boolean times = like.endsWith("مرات") || like.endsWith("مرة") || like.endsWith("مرتين");
        boolean folds = like.endsWith("أضعاف") || like.endsWith("ضعفا") || like.endsWith("ضعفين") || like.endsWith("ضعفي");
        if (!times && !folds) {
            return Echo.NONE;
        }
        if (number.compareTo(BigDecimal.TWO) == 0) {
            return new Echo(times ? "مرتين" : "ضعفين");
        }
        if (hasDigit(like) || number.stripTrailingZeros().scale() > 0) {
            boolean few = number.compareTo(BigDecimal.valueOf(3)) >= 0 && number.compareTo(BigDecimal.TEN) <= 0;
            return times ? new Echo(number.toPlainString() + (few ? " مرات" : " مرة")) : null;
        }
        var word = few(number, times ? "أربع" : "أربعة");
        return word == null
                ? times ? new Echo(number.toPlainString() + " مرة") : null
                : new Echo(word + (times ? " مرات" : " أضعاف"));
    }

    /// ثلاثة أيام gives ثلاثة أسابيع; one and two are words of their own.
    private static @Nullable Echo length(String normal, String like) {
        var parts = LengthPart.of(normal);
        var part = parts.size() == 1 ? parts.getFirst() : null;
        var unit = part == null ? null : UNITS.get(part.unit());
        if (part == null || unit == null || hasDigit(like)) {
            return null;
        }
        var word = few(part.amount(), unit.masculine ? "أربعة" : "أربع");
        return word == null ? null : new Echo(word + " " + unit.plural);
    }
}
