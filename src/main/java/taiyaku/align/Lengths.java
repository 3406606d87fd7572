package taiyaku.align;

import com.ibm.icu.lang.UScript;
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

    private final double[][] left;
    private final double[][] right;
    private final double[][] usualLeft;
    private final double[][] usualRight;

    /// @param left the lengths of the left sentences
    /// @param right those of the right sentences
    Lengths(double[] left, double[] right) {
        this.left = sums(left);
        this.right = sums(right);
        usualLeft = usual(this.left);
        usualRight = usual(this.right);
    }

    /// The lengths of a reading's sentences.
    static double[] of(Reading reading) {
        double scale = scale(reading.edition().language());
        boolean dense = reading.edition().language().equals(Language.JAPANESE)
                || reading.edition().language().code().equals("zh");
        var lengths = new double[reading.sentences().size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.max(1, scale * weigh(reading.textOf(i), dense));
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
    double odds(int i, int m, int j, int n) {
        double a = left[m - 1][i];
        double b = right[n - 1][j];
        double variance = SPREAD + SPREAD_OF_SHORT / (0.5 * (Math.exp(a) + Math.exp(b)));
        double together = normal(a - b, variance);
        double chance = 0.5 * (normal(a - usualLeft[m - 1][0], usualLeft[m - 1][1]) + normal(b - usualRight[n - 1][0], usualRight[n - 1][1]));
        return Math.log((1 - FREE) * Math.exp(Math.min(30, together - chance)) + FREE);
    }

    /// The ratio of the lengths, right to left, 1 when both are usual.
    double ratio(int i, int m, int j, int n) {
        return Math.exp(right[n - 1][j] - left[m - 1][i]);
    }

    private static double normal(double x, double variance) {
        return -0.5 * (x * x / variance + Math.log(2 * Math.PI * variance));
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

    /// Mean and variance of the log lengths, by how many sentences; leaning on the usual variance of news when few.
    private static double[][] usual(double[][] sums) {
        var usual = new double[sums.length][2];
        for (int m = 0; m < sums.length; m++) {
            double sum = 0;
            for (double x : sums[m]) {
                sum += x;
            }
            double mean = sums[m].length == 0 ? 0 : sum / sums[m].length;
            double squares = 5 * 0.25 / (m + 1);
            for (double x : sums[m]) {
                squares += (x - mean) * (x - mean);
            }
            usual[m][0] = mean;
            usual[m][1] = squares / (sums[m].length + 5);
        }
        return usual;
    }
}
