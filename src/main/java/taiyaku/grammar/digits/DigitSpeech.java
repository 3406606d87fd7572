package taiyaku.grammar.digits;

import taiyaku.grammar.quantity.Speech;
import taiyaku.grammar.quantity.Vocabulary;

/// A language we have no words of: its separators by CLDR, the signs all languages share, years by their four digits.
///
/// @param vocabulary its tables, where it has some
record DigitSpeech(Vocabulary vocabulary) implements Speech {}
