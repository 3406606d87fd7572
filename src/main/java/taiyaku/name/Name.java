package taiyaku.name;

import taiyaku.text.Span;

/// A name, or what is spelt like one: `Musk`, `OpenAI`, `アルトマン`.
///
/// @param span where it stands
/// @param text its spelling
public record Name(Span span, String text) {}
