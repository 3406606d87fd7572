/// What every grammar scans with: a cursor over the text, digits and their separators, masks, and what holds digits and is
/// no figure.
///
/// A cursor that goes back is enough: figures are short, and a tokeniser before it would have to know already where a
/// figure ends (3.2.2025, 3,2, 3. Mai), in Japanese even where a word does.
@NullMarked
package taiyaku.grammar.scan;

import org.jspecify.annotations.NullMarked;
