package taiyaku.grammar.arabic.number;

import java.util.ArrayList;
import java.util.List;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Piece;

/// Arabic words as a reader sees them: without vowel signs, hamza and ta marbuta folded, with the small words that are
/// glued on in front (و ف ب ل ك ال) told apart.
public final class ArabicText {

    /// More letters than this are no word of interest.
    private static final int LONGEST = 24;

    private static final boolean[] LETTERS = letters();

    private ArabicText() {}

    /// A word of a text.
    public static final class Word implements Piece {

        private final String folded;
        private final int start;
        private final int end;
        private List<Stem> stems = List.of();

        private Word(String folded, int start, int end) {
            this.folded = folded;
            this.start = start;
            this.end = end;
        }

        /// How it is looked up.
        public String folded() {
            return folded;
        }

        @Override
        public int start() {
            return start;
        }

        /// Behind its last code unit.
        public int end() {
            return end;
        }

        /// The word itself and what it is without the small words before it, the whole first.
        public List<Stem> stems() {
            if (stems.isEmpty()) {
                stems = ArabicText.stems(this);
            }
            return stems;
        }
    }

    /// A word without what is glued on in front.
    ///
    /// @param text the folded stem
    /// @param start where the stem starts, its article included
    /// @param and whether و or ف stands before it
    /// @param definite whether it has the article
    public record Stem(String text, int start, boolean and, boolean definite) {}

    /// The letters and signs at an offset as a word; an empty one when none stand there.
    public static Word word(Cursor cursor, int at) {
        return cursor.kept(at) instanceof Word known ? known : cursor.keep(word(cursor.text(), at));
    }

    private static Word word(String text, int at) {
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end)) && end - at <= LONGEST) {
            end++;
        }
        return end - at > LONGEST ? new Word("", at, at) : new Word(fold(text, at, end), at, end);
    }

    /// The word before an offset, blanks between; an empty one when something else stands there.
    public static Word before(String text, int at) {
        int end = at;
        while (end > 0 && Cursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isLetter(text.charAt(start - 1)) && end - start <= LONGEST) {
            start--;
        }
        return end - start > LONGEST ? new Word("", end, end) : new Word(fold(text, start, end), start, end);
    }

    /// Whether `c` is an Arabic letter, a vowel sign or the stretching mark.
    public static boolean isLetter(char c) {
        return c < LETTERS.length && LETTERS[c];
    }

    private static boolean[] letters() {
        var letters = new boolean[0x6D4];
        for (char c = 0x621; c < letters.length; c++) {
            letters[c] = c <= 0x65F || c >= 0x66E || isSign(c);
        }
        return letters;
    }

    private static boolean isSign(char c) {
        return (c >= '\u064B' && c <= '\u0652') || c == '\u0670' || c == '\u0640';
    }

    /// Alike what is written in several ways: أ إ آ ا, ى ي, ة ه; no vowel signs.
    public static String fold(String word) {
        return fold(word, 0, word.length());
    }

    private static String fold(String text, int start, int end) {
        var folded = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isSign(c)) {
                folded[length++] =
                        switch (c) {
                            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
                            case 'ى', 'ی' -> 'ي';
                            case 'ة' -> 'ه';
                            case 'ک' -> 'ك';
                            default -> c;
                        };
            }
        }
        return new String(folded, 0, length);
    }

    private static List<Stem> stems(Word word) {
        var stems = new ArrayList<Stem>();
        add(stems, word, 0, false);
        boolean and = starts(word, 0, "وف");
        if (and) {
            add(stems, word, 1, true);
        }
        if (starts(word, 0, "بلك")) {
            add(stems, word, 1, false);
        }
        if (and && starts(word, 1, "بلك")) {
            add(stems, word, 2, true);
        }
        return stems;
    }

    private static void add(List<Stem> stems, Word word, int skipped, boolean and) {
        var stem = word.folded().substring(skipped);
        int start = word.start() + skipped;
        stems.add(new Stem(stem, start, and, false));
        if (stem.length() > 3 && stem.startsWith("ال")) {
            stems.add(new Stem(stem.substring(2), start, and, true));
        } else if (skipped > 0 && stem.length() > 2 && stem.startsWith("ل") && word.folded().charAt(skipped - 1) == 'ل') {
            stems.add(new Stem(stem.substring(1), start + 1, and, true));
        }
    }

    private static boolean starts(Word word, int at, String any) {
        return word.folded().length() > at + 1 && any.indexOf(word.folded().charAt(at)) >= 0;
    }
}
