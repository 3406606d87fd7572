/// Any other language: digits, separators by CLDR, signs and symbols, dates and times in digits.
///
/// Leftovers in a third language must be read without knowing it. Its number words are left alone: ICU's
/// spell-out rules know many, but not which of them are articles and pronouns.
@NullMarked
package taiyaku.grammar.digits;

import org.jspecify.annotations.NullMarked;
