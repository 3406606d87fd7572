package taiyaku.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a word or sign beside a number makes of it.
///
/// @param role what kind of figure the number becomes
/// @param code the ISO 4217 code, the CLDR unit id or the part of an ISO 8601 duration (`TH`); empty where the role has
///     none
/// @param factor what the number is multiplied by: 0.01 for Cent, 1000000 for Million, 1 mostly
public record Unit(Role role, String code, BigDecimal factor) {

    /// The roles, in the words of the tables.
    public enum Role {
        /// a power of ten: Million, 億; the figure goes on
        SCALE,
        /// a currency
        MONEY,
        /// a physical unit
        MEASURE,
        /// of a hundred
        PERCENT,
        /// percentage points
        POINTS,
        /// so many times
        MULTIPLE,
        /// years of age
        AGE,
        /// a length of time
        DURATION
    }

    /// The number with this unit; a plain count for a scale word, a count for `null`.
    public static Value value(BigDecimal number, @Nullable Unit unit) {
        return unit == null ? new Value.Count(number) : unit.of(number);
    }

    /// The number with this unit.
    public Value of(BigDecimal number) {
        var amount = number.multiply(factor);
        return switch (role) {
            case SCALE -> new Value.Count(amount);
            case MONEY -> new Value.Money(amount, code);
            case MEASURE -> new Value.Measure(amount, code);
            case PERCENT -> new Value.Percent(amount);
            case POINTS -> new Value.Points(amount);
            case MULTIPLE -> new Value.Multiple(amount);
            case AGE -> new Value.Age(amount);
            case DURATION -> Lengths.of(amount, code);
        };
    }

    /// Debris that stood with this unit.
    public static Value.Debris debris(String digits, @Nullable Unit unit) {
        if (unit == null) {
            return new Value.Debris(digits, Kind.COUNT, null);
        }
        var likely =
                switch (unit.role) {
                    case SCALE -> Kind.COUNT;
                    case MONEY -> Kind.MONEY;
                    case MEASURE -> Kind.MEASURE;
                    case PERCENT -> Kind.PERCENT;
                    case POINTS -> Kind.POINTS;
                    case MULTIPLE -> Kind.MULTIPLE;
                    case AGE -> Kind.AGE;
                    case DURATION -> Kind.DURATION;
                };
        boolean named = unit.role == Role.MONEY || unit.role == Role.MEASURE;
        return new Value.Debris(digits, likely, named ? unit.code : null);
    }
}
