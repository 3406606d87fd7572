package taiyaku.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// What a figure means, not how it is spelt. One record per kind, in the normal forms of the command line's JSON.
public sealed interface Value {

    /// Which kind it is.
    Kind kind();

    /// Its normal form: `97400000000`, `1/3`, `2025-02-03`, `14:30`, `PT3H30M`; null for debris.
    @Nullable String normal();

    /// Its unit: an ISO 4217 code, a CLDR unit id; null where the kind has none.
    default @Nullable String unit() {
        return null;
    }

    /// Its amount as one number where it has one (a fraction is its quotient, a percentage stays as written), else null.
    default @Nullable BigDecimal amount() {
        return null;
    }

    /// A plain decimal without exponent and trailing zeros: `97400000000`, `0.25`.
    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /// So many: 97,4 Milliarden, 974億, zweiundzwanzig.
    record Count(BigDecimal amount) implements Value {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }

        @Override
        public String normal() {
            return plain(amount);
        }
    }

    /// The so-manieth: zum zweiten Mal, 第3回.
    record Ordinal(BigDecimal amount) implements Value {
        @Override
        public Kind kind() {
            return Kind.ORDINAL;
        }

        @Override
        public String normal() {
            return plain(amount);
        }
    }

    /// A part of a whole: ein Drittel, 3分の1, jeder fünfte.
    record Fraction(BigDecimal numerator, BigDecimal denominator) implements Value {
        @Override
        public Kind kind() {
            return Kind.FRACTION;
        }

        @Override
        public String normal() {
            return plain(numerator) + "/" + plain(denominator);
        }

        @Override
        public @Nullable BigDecimal amount() {
            return denominator.signum() == 0 ? null : numerator.divide(denominator, MathContext.DECIMAL64);
        }
    }

    /// Of a hundred: 2,3 Prozent, 9割 (90).
    record Percent(BigDecimal amount) implements Value {
        @Override
        public Kind kind() {
            return Kind.PERCENT;
        }

        @Override
        public String normal() {
            return plain(amount);
        }
    }

    /// Percentage points: 0,25 Prozentpunkte, 25 Basispunkte (0.25).
    record Points(BigDecimal amount) implements Value {
        @Override
        public Kind kind() {
            return Kind.POINTS;
        }

        @Override
        public String normal() {
            return plain(amount);
        }
    }

    /// So many times as much: verdreifacht, 3倍, doppelt so viele.
    record Multiple(BigDecimal amount) implements Value {
        @Override
        public Kind kind() {
            return Kind.MULTIPLE;
        }

        @Override
        public String normal() {
            return plain(amount);
        }
    }

    /// An amount of money.
    ///
    /// @param amount in the currency's main unit
    /// @param currency its ISO 4217 code, `XXX` when the text leaves it open
    record Money(BigDecimal amount, String currency) implements Value {
        @Override
        public Kind kind() {
            return Kind.MONEY;
        }

        @Override
        public String normal() {
            return plain(amount);
        }

        @Override
        public String unit() {
            return currency;
        }
    }

    /// A measured quantity.
    ///
    /// @param amount in that unit
    /// @param unit its CLDR id: `meter`, `celsius`, `kilometer-per-hour`
    record Measure(BigDecimal amount, String unit) implements Value {
        @Override
        public Kind kind() {
            return Kind.MEASURE;
        }

        @Override
        public String normal() {
            return plain(amount);
        }
    }

    /// An age in years: der 54-Jährige, 54歳.
    record Age(BigDecimal amount) implements Value {
        @Override
        public Kind kind() {
            return Kind.AGE;
        }

        @Override
        public String normal() {
            return plain(amount);
        }
    }

    /// A date as exact as the text says it.
    ///
    /// @param normal EDTF (ISO 8601-2): `2025-02-03`, `2025-02`, `2025`, `XXXX-02-03`, `199X`, `18XX`, seasons
    ///     `2024-21`; and `2024-Q1`, `2024-H1`, `FY2023`
    record Date(String normal) implements Value {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }
    }

    /// A time of day.
    ///
    /// @param normal `14:30`; `T2:30?` when the half of the day is unsaid
    record Time(String normal) implements Value {
        @Override
        public Kind kind() {
            return Kind.TIME;
        }
    }

    /// A length of time.
    ///
    /// @param normal ISO 8601: `PT3H30M`, `P2W`
    record Duration(String normal) implements Value {
        @Override
        public Kind kind() {
            return Kind.DURATION;
        }
    }

    /// One number against another: 3:1, 3対1.
    record Ratio(BigDecimal left, BigDecimal right) implements Value {
        @Override
        public Kind kind() {
            return Kind.RATIO;
        }

        @Override
        public String normal() {
            return plain(left) + ":" + plain(right);
        }
    }

    /// What is left of a figure that was broken: XNUMX人, 9,74億XNUMX万ドル, 14,30時XNUMX分.
    ///
    /// @param digits the digits that are still there, in order, without separators: `974`, `1430`; empty when none
    /// @param likely the kind its unit or counter speaks of: money for …ドル, time for …時…分, count otherwise
    /// @param unit the currency or measure that still stands there, or null
    record Debris(String digits, Kind likely, @Nullable String unit) implements Value {
        @Override
        public Kind kind() {
            return Kind.DEBRIS;
        }

        @Override
        public @Nullable String normal() {
            return null;
        }
    }
}
