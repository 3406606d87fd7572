package taiyaku.align.pair;

import com.ibm.icu.lang.UScript;
import taiyaku.align.evidence.Side;
import taiyaku.align.lattice.Bead;
import taiyaku.align.lattice.LogSum;
import taiyaku.text.Language;

/// How long sentences are, in the characters German would need for them, and what two lengths say.
///
/// A kanji carries what 4.3 German letters do, hiragana 1.5, katakana 1.7; measured on news. The ratio of two lengths
/// that belong together is log-normal, narrower for long sentences; against it stands how often the length occurs in
/// the document anyway.
final class Lengths {

    /// Variance of the log ratio: what stays for long sentences, and what shrinks with length.
    private static final double SPREAD = 0.014;

    private static final double SPREAD_OF_SHORT = 2.4;

    /// The share of pairs whose lengths say nothing: free renderings, garbled ends.
    private static final double FREE = 0.03;

    private static final double LOG_FREE = Math.log(FREE);

    /// What every pair of lengths has before they are looked at: the height of the curve.
    private static final double HEIGHT = Math.log(1 - FREE) - 0.5 * Math.log(2 * Math.PI);

    private final Measured left;
    private final Measured right;

    /// What is needed of one side, by how many sentences on end and by the first of them.
    ///
    /// @param logs the logarithms of their lengths
    /// @param precision the fourth root of one over the variance each length allows
    /// @param height the logarithm of that, less half the log density of the length in this document
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Measured(float[][] logs, float[][] precision, float[][] height) {

        static Measured of(double[] lengths) {
            var logs = sums(lengths);
            var measured = new Measured(new float[logs.length][], new float[logs.length][], new float[logs.length][]);
            for (int m = 0; m < logs.length; m++) {
                measured.add(m, logs[m], densities(logs[m], 0.25 / (m + 1)));
            }
            return measured;
        }

        private void add(int m, double[] sums, double[] usual) {
            logs[m] = new float[sums.length];
            precision[m] = new float[sums.length];
            height[m] = new float[sums.length];
            for (int i = 0; i < sums.length; i++) {
                double fourth = -0.25 * Math.log(SPREAD + SPREAD_OF_SHORT / Math.exp(sums[i]));
                logs[m][i] = (float) sums[i];
                precision[m][i] = (float) Math.exp(fourth);
                height[m][i] = (float) (fourth - 0.5 * usual[i]);
            }
        }
    }

    Lengths(Side left, Side right) {
        this.left = Measured.of(of(left));
        this.right = Measured.of(of(right));
    }

    private static double[] of(Side side) {
        double scale = scale(side.language());
        boolean dense = side.language().equals(Language.JAPANESE) || side.language().code().equals("zh");
        var lengths = new double[side.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.max(1, scale * weigh(side.textOf(i), dense));
        }
        return lengths;
    }

    /// German letters per letter of a language, beyond what its script says.
    private static double scale(Language language) {
        return switch (language.code()) {
            case "en" -> 1.19;
            case "ar" -> 1.30;
            case "ja" -> 1.145;
            default -> 1;
        };
    }

    private static double weigh(String text, boolean dense) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += c < '\u2E80' ? (dense && Character.isLetterOrDigit(c) ? 1.8 : 1) : weigh(c);
        }
        return sum;
    }

    private static double weigh(char c) {
        return switch (UScript.getScript(c)) {
            case UScript.HAN -> 4.3;
            case UScript.HIRAGANA -> 1.5;
            case UScript.KATAKANA -> 1.7;
            case UScript.HANGUL -> 2.2;
            default -> 1;
        };
    }

    /// Log-odds that `m` left sentences from `i` and `n` right ones from `j` say the same, by their lengths alone.
    float odds(int i, int m, int j, int n) {
        float off = (left.logs[m - 1][i] - right.logs[n - 1][j]) * left.precision[m - 1][i] * right.precision[n - 1][j];
        double fit = HEIGHT + left.height[m - 1][i] + right.height[n - 1][j] - 0.5 * off * off;
        return (float) LogSum.of(fit, LOG_FREE);
    }

    /// The ratio of the lengths, right to left, 1 when both are usual.
    double ratio(int i, int m, int j, int n) {
        return Math.exp(right.logs[n - 1][j] - left.logs[m - 1][i]);
    }

    /// The logarithms of the lengths of one, two and three sentences on end.
    private static double[][] sums(double[] lengths) {
        var sums = new double[Bead.LONGEST][];
        for (int m = 1; m <= Bead.LONGEST; m++) {
            sums[m - 1] = new double[Math.max(0, lengths.length - m + 1)];
            for (int i = 0; i + m <= lengths.length; i++) {
                double sum = 0;
                for (int k = i; k < i + m; k++) {
                    sum += lengths[k];
                }
                sums[m - 1][i] = Math.log(sum);
            }
        }
        return sums;
    }

    /// The log densities of log lengths under the normal curve that fits them, leaning on a usual variance when few.
    private static double[] densities(double[] logs, double usualVariance) {
        double sum = 0;
        for (double x : logs) {
            sum += x;
        }
        double mean = logs.length == 0 ? 0 : sum / logs.length;
        double squares = 5 * usualVariance;
        for (double x : logs) {
            squares += (x - mean) * (x - mean);
        }
        double variance = squares / (logs.length + 5);
        var densities = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            double off = logs[i] - mean;
            densities[i] = -0.5 * (off * off / variance + Math.log(2 * Math.PI * variance));
        }
        return densities;
    }
}
