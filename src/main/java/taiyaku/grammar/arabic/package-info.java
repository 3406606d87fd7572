/// Arabic figures: digits of three scripts, number words with their genders, duals and plurals, small words glued on in
/// front, two sets of month names.
///
/// Words are folded (hamza, ta marbuta, vowel signs) before they are looked up; no stemmer is used, since endings
/// count here: مليونان is two of them.
@NullMarked
package taiyaku.grammar.arabic;

import org.jspecify.annotations.NullMarked;
