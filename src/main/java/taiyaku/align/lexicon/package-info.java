/// Words and names of several languages: what the aligner looks up.
///
/// Dictionaries and place names are data, loaded when first needed; the aligner stays good without them.
@NullMarked
package taiyaku.align.lexicon;

import org.jspecify.annotations.NullMarked;
