package taiyaku.grammar.table;

import java.util.Locale;
import java.util.function.UnaryOperator;
import taiyaku.grammar.scan.Characters;

/// Words and rows of words, found in a text whatever their case and the blanks between them.
///
/// Nothing is cut out of the text: it is compared letter by letter, so that a look costs as much as the letters that agree.
public final class Phrases {

    /// Longer folded alphabets than Latin and Arabic are not needed.
    private static final int ALPHABETS = 0x700;

    private static final int WORD = 1;
    private static final int BEGINNING = 2;

    private final Trie trie = new Trie();
    private final char[] alike = new char[ALPHABETS];

    /// None yet.
    ///
    /// @param fold gives the letter for which another one stands, the empty string for one that does not count
    public Phrases(UnaryOperator<String> fold) {
        for (char c = 0; c < ALPHABETS; c++) {
            var folded = fold.apply(String.valueOf(c).toLowerCase(Locale.ROOT));
            alike[c] = folded.length() == 1 ? folded.charAt(0) : folded.isEmpty() ? 0 : c;
        }
    }

    /// Adds `halb`, a whole word; `halbier*`, words that begin so; `die beiden`, words in a row.
    public void add(String phrase) {
        boolean open = phrase.endsWith("*");
        var word = (open ? phrase.substring(0, phrase.length() - 1) : phrase).toLowerCase(Locale.ROOT);
        trie.add(word, open ? BEGINNING : WORD);
    }

    /// Whether one of them stands at an offset.
    public boolean stands(String text, int at) {
        return end(text, at, true) > at;
    }

    /// Where the longest that stands at an offset ends; `at` when none does.
    public int end(String text, int at) {
        return end(text, at, false);
    }

    private int end(String text, int at, boolean any) {
        if (at + 2 < text.length()) {
            char first = letter(text.charAt(at));
            char second = letter(text.charAt(at + 1));
            char third = letter(text.charAt(at + 2));
            boolean count = first != 0 && second != 0 && third != 0 && second != ' ';
            if (count && !trie.mayBegin(first, second, third)) {
                return at;
            }
        }
        int end = at;
        int node = Trie.ROOT;
        char last = 0;
        for (int i = at; i < text.length(); i++) {
            char c = letter(text.charAt(i));
            if (c == 0 || (c == ' ' && last == ' ')) {
                continue;
            }
            last = c;
            node = trie.child(node, c);
            if (node == Trie.NONE) {
                return end;
            }
            int mark = trie.mark(node);
            if (mark == BEGINNING
                    || (mark == WORD && (i + 1 == text.length() || !Characters.isLetter(text.charAt(i + 1))))) {
                end = i + 1;
                if (any) {
                    return end;
                }
            }
        }
        return end;
    }

    /// The letter for which another stands; 0 for one that does not count.
    private char letter(char c) {
        if (c < ALPHABETS) {
            return c == '\u00A0' || c == '\t' ? ' ' : alike[c];
        }
        if (c >= 'Ａ' && c <= 'Ｚ') {
            return (char) (c - 'Ａ' + 'ａ');
        }
        return c == '\u202F' || c == '\u2009' || c == '\u3000' ? ' ' : c;
    }

    /// Whether `c` stands for a letter with which one of them begins.
    boolean begins(char c) {
        return trie.begins(letter(c));
    }
}
