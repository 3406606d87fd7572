package taiyaku.desk.search;

import taiyaku.text.Span;

/// A place that was found.
///
/// @param link the row it stands in
/// @param edition the index of the version
/// @param span where it stands there
/// @param byValue whether the figure there says the value, in other words than the query's
public record Hit(int link, int edition, Span span, boolean byValue) {}
