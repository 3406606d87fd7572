package taiyaku.check.words;

import java.util.ArrayList;
import java.util.List;
import taiyaku.text.Span;

/// Finds spellings in running text, each as a whole word by the rules of its script.
///
/// Latin words end at what is no letter, with a genitive s or a German case ending behind them if they may have one;
/// Japanese ones where the script changes, Arabic ones at a blank, with the particles و ف ب ل ك before them.
final class Words {

    private static final List<String> ARABIC_PREFIXES = List.of("و", "ف", "ب", "ل", "ك", "وب", "ول");

    private Words() {}

    /// Every place of a spelling within a stretch of a text.
    static List<Span> find(String text, Span within, String spelling) {
        var found = new ArrayList<Span>();
        for (int at = text.indexOf(spelling, within.start());
                at >= 0 && at + spelling.length() <= within.end();
                at = text.indexOf(spelling, at + 1)) {
            int end = at + spelling.length();
            if (begins(text, at) && ends(text, end)) {
                found.add(new Span(at, end));
            }
        }
        return found;
    }

    /// Whether it stands there.
    static boolean has(String text, Span within, String spelling) {
        return !find(text, within, spelling).isEmpty();
    }

    private static boolean begins(String text, int at) {
        char first = text.charAt(at);
        if (at == 0 || script(first) == Character.UnicodeScript.HIRAGANA) {
            return true;
        }
        char before = text.charAt(at - 1);
        return switch (script(first)) {
            case HAN, KATAKANA -> script(before) != script(first);
            case ARABIC -> !isArabic(before) || isParticle(text, at);
            default -> !Character.isLetterOrDigit(before) || isJapanese(before);
        };
    }

    private static boolean ends(String text, int end) {
        if (end == text.length() || script(text.charAt(end - 1)) == Character.UnicodeScript.HIRAGANA) {
            return true;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        return switch (script(last)) {
            case HAN, KATAKANA -> script(next) != script(last) && next != 'ー';
            case ARABIC -> !isArabic(next);
            default -> !Character.isLetterOrDigit(next)
                    || isJapanese(next)
                    || (next == 's'
                            && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)))
                            && !text.startsWith(" of ", end + 1));
        };
    }

    private static boolean isParticle(String text, int at) {
        int from = at;
        while (from > 0 && isArabic(text.charAt(from - 1))) {
            from--;
        }
        return ARABIC_PREFIXES.contains(text.substring(from, at));
    }

    static boolean isArabic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isJapanese(char c) {
        return switch (script(c)) {
            case HAN, KATAKANA, HIRAGANA -> true;
            default -> false;
        };
    }

    static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /// The script of a letter; the sign for length is katakana.
    static Character.UnicodeScript script(char c) {
        return c == 'ー' ? Character.UnicodeScript.KATAKANA : Character.UnicodeScript.of(c);
    }
}
