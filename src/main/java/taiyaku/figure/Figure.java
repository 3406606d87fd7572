package taiyaku.figure;

import org.jspecify.annotations.Nullable;
import taiyaku.text.Span;

/// One numeric expression of a text.
///
/// @param span where it stands: with unit and counter, without the qualifier
/// @param value what it says; the lower end of a range
/// @param to the upper end of a range, else null
/// @param qualifier how exact it is meant
public record Figure(Span span, Value value, @Nullable Value to, Qualifier qualifier) {

    /// A plain figure: no range, no qualifier.
    public Figure(Span span, Value value) {
        this(span, value, null, Qualifier.EXACT);
    }
}
