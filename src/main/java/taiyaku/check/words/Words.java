package taiyaku.check.words;

import java.util.ArrayList;
import java.util.List;
import taiyaku.check.script.Letters;
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
        if (at == 0 || Letters.script(first) == Character.UnicodeScript.HIRAGANA) {
            return true;
        }
        char before = text.charAt(at - 1);
        return switch (Letters.script(first)) {
            case HAN, KATAKANA -> Letters.script(before) != Letters.script(first);
            case ARABIC -> !Letters.isArabic(before) || isParticle(text, at);
            default -> !Character.isLetterOrDigit(before) || Letters.isJapanese(before);
        };
    }

    private static boolean ends(String text, int end) {
        if (end == text.length() || Letters.script(text.charAt(end - 1)) == Character.UnicodeScript.HIRAGANA) {
            return true;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        return switch (Letters.script(last)) {
            case HAN, KATAKANA -> Letters.script(next) != Letters.script(last) && next != 'ー';
            case ARABIC -> !Letters.isArabic(next);
            default -> !Character.isLetterOrDigit(next)
                    || Letters.isJapanese(next)
                    || (next == 's'
                            && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)))
                            && !text.startsWith(" of ", end + 1));
        };
    }

    private static boolean isParticle(String text, int at) {
        int from = at;
        while (from > 0 && Letters.isArabic(text.charAt(from - 1))) {
            from--;
        }
        return ARABIC_PREFIXES.contains(text.substring(from, at));
    }
}
