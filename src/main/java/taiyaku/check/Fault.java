package taiyaku.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a check has to say against one figure.
///
/// @param category what kind of error
/// @param severity how grave
/// @param confidence how sure, 0 to 1, the link being right
/// @param cause how it came about, or null
/// @param factor what stands there over what is right, or null
/// @param suggestion what would be right there, or null
public record Fault(
        Category category,
        Severity severity,
        double confidence,
        @Nullable Cause cause,
        @Nullable BigDecimal factor,
        @Nullable String suggestion) {

    /// A fault that is no matter of a factor.
    public Fault(Category category, Severity severity, double confidence, @Nullable Cause cause, @Nullable String suggestion) {
        this(category, severity, confidence, cause, null, suggestion);
    }

    /// Whether another edition's fault is the same story, so that both go into one finding.
    public boolean sameStory(Fault other) {
        return category == other.category
                && (factor == null ? other.factor == null : (other.factor != null && factor.compareTo(other.factor) == 0));
    }
}
