package taiyaku.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// One part of a length of time: 3 and `TH` of `P1DT3H`.
///
/// @param amount how many
/// @param unit `Y`, `M`, `W`, `D`, `TH`, `TM`, `TS`, as in [Lengths]
public record LengthPart(BigDecimal amount, String unit) {

    /// The parts of an ISO 8601 duration, the greatest first.
    public static List<LengthPart> of(String duration) {
        var parts = new ArrayList<LengthPart>();
        boolean time = false;
        int from = 1;
        for (int i = 1; i < duration.length(); i++) {
            char c = duration.charAt(i);
            if (c == 'T') {
                time = true;
                from = i + 1;
            } else if (c >= 'A' && c <= 'Z') {
                parts.add(new LengthPart(new BigDecimal(duration.substring(from, i)), (time ? "T" : "") + c));
                from = i + 1;
            }
        }
        return parts;
    }
}
