package taiyaku.check;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.text.Span;

/// Where a finding stands in one edition.
///
/// @param span the stretch of text, which a suggestion replaces exactly
/// @param text its text
/// @param figure the figure there, or null when it is no figure
public record Place(Span span, String text, @Nullable Figure figure) {}
