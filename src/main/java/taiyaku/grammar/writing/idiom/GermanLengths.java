package taiyaku.grammar.writing.idiom;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.LengthPart;
import taiyaku.figure.Qualifier;

/// German lengths of time in the words and the case of those they replace: drei Wochen, zwei Monaten, dreiwöchige.
final class GermanLengths {

    /// A unit of time: its plural, its singular in the accusative with an article, the adjective, the head of a compound.
    private record Unit(String plural, String one, String adjective, String inside) {}

    private static final Map<String, Unit> UNITS = Map.of(
            "Y", new Unit("Jahre", "ein Jahr", "jährig", "jahres"),
            "M", new Unit("Monate", "einen Monat", "monatig", "monats"),
            "W", new Unit("Wochen", "eine Woche", "wöchig", "wochen"),
            "D", new Unit("Tage", "einen Tag", "tägig", "tages"),
            "TH", new Unit("Stunden", "eine Stunde", "stündig", "stunden"),
            "TM", new Unit("Minuten", "eine Minute", "minütig", "minuten"),
            "TS", new Unit("Sekunden", "eine Sekunde", "sekündig", "sekunden"));

    private static final List<String> DATIVES = List.of("Jahren", "Monaten", "Tagen");
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private GermanLengths() {}

    static @Nullable Echo echo(String normal, Qualifier qualifier, String like) {
        var parts = LengthPart.of(normal);
        var part = parts.size() == 1 ? parts.getFirst() : null;
        var unit = part == null ? null : UNITS.get(part.unit());
        int blank = like.indexOf(' ');
        if (blank < 0) {
            return part == null || unit == null ? compound(like) ? Echo.NONE : null : glued(part.amount(), unit, like);
        }
        if (part == null || unit == null || like.indexOf(' ', blank + 1) >= 0) {
            return null;
        }
        boolean dative = DATIVES.stream().anyMatch(like::endsWith);
        var plural = unit.plural + (dative && !unit.plural.endsWith("n") ? "n" : "");
        if (qualifier == Qualifier.SEVERAL && part.amount().compareTo(BigDecimal.ONE) == 0) {
            return Echo.of("mehrere" + (dative ? "n " : " ") + plural, like);
        }
        boolean few = NumberWords.has(part.amount()) && part.amount().compareTo(TWELVE) <= 0;
        var digits = part.amount().toPlainString().replace('.', ',');
        if (part.amount().compareTo(BigDecimal.ONE) == 0) {
            var one = dative ? unit.one.replace("einen ", "einem ").replace("eine ", "einer ").replace("ein ", "einem ") : unit.one;
            return GermanEcho.hasDigit(like) ? null : Echo.of(one, like);
        }
        boolean worded = !GermanEcho.hasDigit(like) && few;
        return Echo.of((worded ? GermanEcho.head(part.amount().intValue()) : digits) + " " + plural, like);
    }

    private static boolean compound(String like) {
        return UNITS.values().stream().anyMatch(unit -> like.contains(unit.adjective) || like.endsWith(unit.inside));
    }

    /// dreitägige, 3-tägigen, Dreijahres.
    private static @Nullable Echo glued(BigDecimal number, Unit unit, String like) {
        for (var old : UNITS.values()) {
            int at = like.indexOf(old.adjective);
            if (at > 0) {
                return headed(number, unit.adjective + like.substring(at + old.adjective.length()), like);
            }
            if (like.endsWith(old.inside) && like.length() > old.inside.length()) {
                return headed(number, unit.inside, like);
            }
        }
        return null;
    }

    private static Echo headed(BigDecimal number, String tail, String like) {
        boolean digits = GermanEcho.hasDigit(like) || !NumberWords.has(number);
        return digits
                ? new Echo(number.toPlainString().replace('.', ',') + "-" + tail)
                : Echo.of(GermanEcho.head(number.intValue()) + tail, like);
    }
}
