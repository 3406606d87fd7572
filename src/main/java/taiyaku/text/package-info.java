/// Floor 0. The text as read, and where things stand in it.
///
/// A text is never changed or normalised here: every other package points into it with a [taiyaku.text.Span],
/// in UTF-16 code units, end exclusive. Normalised copies with a map back were the road not taken: each map is a
/// place where an offset can lie.
@NullMarked
package taiyaku.text;

import org.jspecify.annotations.NullMarked;
