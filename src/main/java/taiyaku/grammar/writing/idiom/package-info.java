/// How each language words a figure where CLDR has no pattern, and in the form of the words it replaces.
///
/// Apart from the writer because it knows words only, and no units or styles.
@NullMarked
package taiyaku.grammar.writing.idiom;

import org.jspecify.annotations.NullMarked;
