/// Arabic words as they are looked up, and the numbers and units they say.
///
/// Apart from the forms built of them (dates, hours, ordinals, quantities), which know each other's words by these only.
@NullMarked
package taiyaku.grammar.arabic.number;

import org.jspecify.annotations.NullMarked;
