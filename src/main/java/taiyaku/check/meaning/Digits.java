package taiyaku.check.meaning;

import java.math.BigDecimal;
import java.util.Arrays;
import taiyaku.figure.Value;

/// Figures as rows of digits: what is left of them when the power of ten is forgotten.
public final class Digits {

    private Digits() {}

    /// The significant digits: 97,4 Milliarden is `974`, 0,05 is `5`, zero is `0`.
    static String significant(BigDecimal amount) {
        return amount.signum() == 0
                ? "0"
                : amount.abs().stripTrailingZeros().unscaledValue().toString();
    }

    /// The digits of a value in its normal form: `20250203`, `1430`, `974`; empty when it has none.
    public static String of(Value value) {
        if (value instanceof Value.Debris debris) {
            return debris.digits();
        }
        var amount = value.amount();
        return amount != null && !(value instanceof Value.Fraction) ? significant(amount) : of(value.normal());
    }

    /// The ASCII digits in a text, in order.
    public static String of(@org.jspecify.annotations.Nullable String text) {
        if (text == null) {
            return "";
        }
        var digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    /// How many digits must be dropped, added, changed or exchanged with their neighbour to turn one row into the other.
    public static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    /// How unlike two rows of digits are: 0 for the same, 100 when nothing agrees. Looks at the first 40 digits only.
    public static int unlikeness(String a, String b) {
        var left = a.substring(0, Math.min(40, a.length()));
        var right = b.substring(0, Math.min(40, b.length()));
        int longer = Math.max(left.length(), right.length());
        return longer == 0 ? 100 : 100 * edits(left, right) / longer;
    }

    /// Whether both rows hold the same digits in another order.
    public static boolean permuted(String a, String b) {
        if (a.equals(b) || a.length() != b.length()) {
            return false;
        }
        var left = a.toCharArray();
        var right = b.toCharArray();
        Arrays.sort(left);
        Arrays.sort(right);
        return Arrays.equals(left, right);
    }
}
