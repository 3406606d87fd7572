package taiyaku.view.ledger;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import taiyaku.desk.ledger.Dot;
import taiyaku.text.Language;

/// A scale of powers of ten, the same for both axes of a plot.
///
/// @param from the power it begins with
/// @param to the power it ends with
record Scale(int from, int to) {

    /// What no axis grows beyond: a figure of more digits is drawn at its end.
    private static final int FARTHEST = 24;

    /// A step of a language's own: Tausend, Millionen; 万, 億.
    ///
    /// @param power the power of ten
    /// @param name what that is called
    record Step(int power, String name) {}

    /// The scale that holds all dots, from 1 to a million at least.
    static Scale of(List<Dot> dots) {
        double low = 0;
        double high = 6;
        for (var dot : dots) {
            for (double power : new double[] {dot.source(), dot.target()}) {
                if (!Double.isNaN(power)) {
                    low = Math.min(low, power);
                    high = Math.max(high, power);
                }
            }
        }
        return new Scale(
                Math.max(-FARTHEST, (int) Math.floor(low)), Math.min(FARTHEST, (int) Math.ceil(high + 0.15)));
    }

    /// How many powers of ten it spans.
    int decades() {
        return to - from;
    }

    /// Where a power lies, from 0 to 1.
    double at(double power) {
        return Math.clamp((power - from) / decades(), 0, 1);
    }

    /// The steps in which a language counts: of a thousand, or of ten thousand in East Asia.
    List<Step> steps(Language language) {
        int step =
                switch (language.code()) {
                    case "ja", "zh", "ko" -> 4;
                    default -> 3;
                };
        var steps = new ArrayList<Step>();
        for (int power = Math.floorDiv(from + step - 1, step) * step; power <= to; power += step) {
            steps.add(new Step(power, name(language, power)));
        }
        return steps;
    }

    private static String name(Language language, int power) {
        if (power <= 0) {
            return NumberFormatter.withLocale(language.locale())
                    .format(BigDecimal.ONE.scaleByPowerOfTen(power))
                    .toString();
        }
        var told = NumberFormatter.withLocale(language.locale())
                .notation(Notation.compactShort())
                .format(BigDecimal.ONE.scaleByPowerOfTen(power))
                .toString();
        boolean word = told.codePoints().anyMatch(Character::isLetter);
        boolean one = told.codePoints().filter(Character::isDigit).count() == 1;
        return word && one
                ? told.codePoints()
                        .filter(c -> !Character.isDigit(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .replace('\u00a0', ' ')
                        .strip()
                : told;
    }
}
