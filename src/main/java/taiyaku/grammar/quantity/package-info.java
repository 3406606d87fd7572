/// Numbers, their units and ranges in languages that part words by blanks; a language says what is its own through
/// [taiyaku.grammar.quantity.Speech].
///
/// Japanese and Arabic have no part in this: counters glued to myriads, and words glued in front of words, bent a common
/// reader so far that nobody could follow it.
@NullMarked
package taiyaku.grammar.quantity;

import org.jspecify.annotations.NullMarked;
