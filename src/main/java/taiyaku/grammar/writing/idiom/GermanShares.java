package taiyaku.grammar.writing.idiom;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;

/// German shares and multiples in the words of those they replace: jede fünfte, drei von zehn, zwei Drittel, verdreifacht.
final class GermanShares {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private GermanShares() {}

    static @Nullable Echo fraction(Value.Fraction fraction, String like) {
        var lower = GermanEcho.lower(like);
        int of = like.indexOf(" von ");
        var n = fraction.numerator();
        var d = fraction.denominator();
        boolean one = n.compareTo(BigDecimal.ONE) == 0;
        if (of > 0) {
            return of(n, d, like, of);
        }
        if (GermanEcho.hasDigit(like)) {
            return lower.startsWith("jede") ? Echo.NONE : null;
        }
        if (lower.startsWith("jede")) {
            int blank = like.indexOf(' ');
            var every = one && blank > 0 ? GermanEcho.ordinal(d, like.substring(blank + 1)) : null;
            return every == null ? Echo.NONE : new Echo(like.substring(0, blank + 1) + every.text());
        }
        if (lower.equals("hälfte") || !NumberWords.has(n) || !NumberWords.has(d)) {
            return Echo.NONE;
        }
        if (lower.endsWith("tel") || lower.endsWith("teln") || lower.endsWith("tels")) {
            if (d.compareTo(BigDecimal.TWO) == 0) {
                return new Echo("die Hälfte");
            }
            int noun = like.lastIndexOf(' ') + 1;
            var ordinal = GermanEcho.ORDINALS.word(d.intValue()) + "el" + (lower.endsWith("n") && !one ? "n" : "");
            var part = Character.toUpperCase(ordinal.charAt(0)) + ordinal.substring(1);
            boolean article = lower.startsWith("ein") && one && noun > 0;
            return Echo.of(
                    (article ? like.substring(0, noun) : GermanEcho.head(n.intValue()) + " ") + part, like);
        }
        return null;
    }

    /// einer von tausend, drei von zehn, 15 von 22.
    private static Echo of(BigDecimal n, BigDecimal d, String like, int of) {
        var first = like.substring(0, of);
        if (GermanEcho.hasDigit(like)) {
            boolean digits = GermanEcho.hasDigit(first);
            boolean one = !digits && n.compareTo(BigDecimal.ONE) == 0;
            return new Echo((one ? first : words(n, digits)) + " von " + d.toPlainString());
        }
        boolean one = n.compareTo(BigDecimal.ONE) == 0 && GermanEcho.lower(first).startsWith("ein");
        return Echo.of((one ? first : words(n, false)) + " von " + words(d, false), like);
    }

    private static String words(BigDecimal number, boolean digits) {
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        if (!digits && number.compareTo(BigDecimal.valueOf(1000)) == 0) {
            return "tausend";
        }
        return digits || !NumberWords.has(number)
                ? number.toPlainString()
                : one ? "einer" : GermanEcho.CARDINALS.word(number.intValue()).replace("einhundert", "hundert");
    }

    static @Nullable Echo multiple(BigDecimal number, String like) {
        var lower = GermanEcho.lower(like);
        if (lower.endsWith(" so")) {
            return new Echo(
                    number.compareTo(BigDecimal.TWO) == 0
                            ? "doppelt so"
                            : number.compareTo(HALF) == 0 ? "halb so" : times(number) + " so");
        }
        if (lower.endsWith("mal")) {
            return Echo.of(times(number), like);
        }
        int ending = verbEnding(lower);
        return ending < 0 ? null : verb(number, lower.substring(ending), like);
    }

    private static String times(BigDecimal number) {
        return NumberWords.has(number) && number.compareTo(BigDecimal.valueOf(12)) <= 0
                ? GermanEcho.head(number.intValue()) + "mal"
                : number.toPlainString().replace('.', ',') + "-mal";
    }

    /// Where the ending of a verb of multiplying begins: verdoppel*te*, verdreifach*t*; -1 for another word.
    private static int verbEnding(String lower) {
        if (lower.startsWith("halbier")) {
            return "halbier".length();
        }
        for (var stem : List.of("verdoppel", "verdoppl")) {
            if (lower.startsWith(stem)) {
                return stem.length();
            }
        }
        int fold = lower.startsWith("ver") ? lower.indexOf("fach") : -1;
        return fold < 0 ? -1 : fold + "fach".length();
    }

    private static Echo verb(BigDecimal number, String ending, String like) {
        boolean infinitive = ending.equals("n") || ending.equals("en");
        if (number.compareTo(HALF) == 0) {
            return Echo.of("halbier" + (infinitive ? "en" : ending), like);
        }
        if (number.compareTo(BigDecimal.TWO) == 0) {
            return Echo.of("verdoppel" + (infinitive ? "n" : ending), like);
        }
        if (!NumberWords.has(number) || number.compareTo(BigDecimal.TWO) < 0) {
            return Echo.NONE;
        }
        return Echo.of("ver" + GermanEcho.head(number.intValue()) + "fach" + (infinitive ? "en" : ending), like);
    }
}
