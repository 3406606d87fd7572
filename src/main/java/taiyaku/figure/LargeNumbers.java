package taiyaku.figure;

import java.math.BigDecimal;
import java.util.Locale;

/// How a suggestion writes large numbers: as newspapers do, or in digits alone.
public enum LargeNumbers {
    /// with scale words where the language has them: 974億, 97,4 Milliarden
    SCALE,
    /// every digit, in groups: 97,400,000,000, 97.400.000.000
    FULL;

    /// From here on a number is large; below it numbers are written alike either way.
    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

    /// Its name in files and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one of that [#code()].
    ///
    /// @throws IllegalArgumentException when there is none
    public static LargeNumbers of(String code) {
        for (var numbers : values()) {
            if (numbers.code().equals(code)) {
                return numbers;
            }
        }
        throw new IllegalArgumentException(code + " is neither scale nor full");
    }

    /// Whether this number is to be written in digits alone.
    public boolean inFull(BigDecimal amount) {
        return this == FULL && amount.abs().compareTo(LARGE) >= 0;
    }
}
