package taiyaku.review;

import taiyaku.check.ledger.Quantity;
import taiyaku.check.comparison.Slips;
import taiyaku.check.Cause;
import taiyaku.check.Place;
import taiyaku.check.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;

/// One slip that a translation made again and again: "Milliarden → 億 copied, in 5 of 5 places".
///
/// @param cause what the findings have in common
/// @param words the scale words that were confused; null where the cause is about none
/// @param findings what it led to, in reading order
/// @param chances how many places it could have struck: for a scale word every figure of the original that is written
///     with it and has a counterpart, for any other cause those it did strike
public record Fingerprint(Cause cause, @Nullable Words words, List<Finding> findings, int chances) {

    public Fingerprint {
        findings = List.copyOf(findings);
    }

    /// Two scale words as the texts spell them.
    ///
    /// @param from the original's: `Milliarden`
    /// @param to what stands in its place: `億`
    public record Words(String from, String to) {}

    /// The fingerprints of a review, the most frequent first; of equally frequent ones the first met.
    ///
    /// @param readings one per edition
    /// @param original the index of the edition the others were held to
    /// @param quantities the ledger
    /// @param findings those to be explained, in reading order
    public static List<Fingerprint> of(
            List<Reading> readings, int original, List<Quantity> quantities, List<Finding> findings) {
        Map<Cause, List<Finding>> byCause = new LinkedHashMap<>();
        for (var finding : findings) {
            if (finding.cause() != null) {
                byCause.computeIfAbsent(finding.cause(), each -> new ArrayList<>()).add(finding);
            }
        }
        return byCause.entrySet().stream()
                .map(each -> of(readings, original, quantities, each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(print -> -print.findings.size()))
                .toList();
    }

    private static Fingerprint of(
            List<Reading> readings, int original, List<Quantity> quantities, Cause cause, List<Finding> findings) {
        var from = commonest(findings.stream().map(finding -> word(finding.places().get(original), cause)));
        var to = commonest(findings.stream().map(finding -> word(finding.suspectPlace(), cause)));
        if (from == null || to == null) {
            return new Fingerprint(cause, null, findings, findings.size());
        }
        var text = readings.get(original).edition().text();
        long chances = quantities.stream()
                .filter(quantity -> answered(quantity, original))
                .map(quantity -> Objects.requireNonNull(quantity.figure(original)).span().of(text))
                .filter(spelling -> Slips.scaleWord(spelling, cause) != null)
                .count();
        return new Fingerprint(
                cause, new Words(from, to), findings, (int) Math.max(chances, findings.size()));
    }

    private static boolean answered(Quantity quantity, int original) {
        return quantity.figure(original) != null
                && quantity.cells().stream().filter(cell -> cell.figure() != null).count() > 1;
    }

    private static @Nullable String word(@Nullable Place place, Cause cause) {
        return place == null ? null : Slips.scaleWord(place.text(), cause);
    }

    private static @Nullable String commonest(Stream<@Nullable String> words) {
        return words
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
