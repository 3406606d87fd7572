package taiyaku.grammar.digits;

import taiyaku.grammar.scan.Grammar;

/// Dutch as it would be read, were its example of the README part of the program.
public final class Dutch {

    private Dutch() {}

    public static Grammar grammar() {
        return new DigitGrammar(new DutchSpeech());
    }
}
