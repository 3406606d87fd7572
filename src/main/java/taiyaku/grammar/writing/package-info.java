/// Figures written: a value, in a language, in the style of the spelling it replaces.
///
/// The style is taken from the old spelling and not from options, since what is written stands exactly where the old one
/// stood; but for large numbers, which houses write with scale words or in digits alone. ICU writes where it writes as newspapers do; myriads, kanji and eras are ours.
@NullMarked
package taiyaku.grammar.writing;

import org.jspecify.annotations.NullMarked;
