/// Japanese figures: myriads, kanji numbers, counters, eras.
///
/// Words border on words without a blank, so a number is told from a part of a word by a list of words, by what stands
/// beside it and by the change of script;
/// not by ICU's word iterator, which runs thirty times slower than its sentence iterator.
@NullMarked
package taiyaku.grammar.japanese;

import org.jspecify.annotations.NullMarked;
