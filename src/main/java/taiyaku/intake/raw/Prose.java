package taiyaku.intake.raw;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;

/// How much a decoded text looks like something a person wrote.
///
/// Bytes read by the wrong encoding make letters nobody writes, letters of two scripts in one word, capitals inside of words, kanji without kana.
/// The characters above ASCII are weighed one by one; those of the text's main script count in full.
final class Prose {

    /// What Western prose holds above ASCII; other Latin letters count half, for they are what umlauts turn into.
    private static final String WESTERN = "äöüÄÖÜßéèêëàâáçîïíìñôóòõûúùœæøåÉÈÀÇÁÍÓÚŒÆØÅ";

    /// Marks that go with any script.
    private static final String MARKS = "„“”‚‘’«»‹›–—…€£¥°§·½¼¾²³×±\u00a0©®™†•¿¡µ‰¨´\u200b\u200c\u200d\u200e\u200f\ufeff";

    private Prose() {}

    /// From 0, nonsense, to 1; a text of ASCII alone is 1.
    static double likelihood(CharSequence text) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        int above = 0;
        int marks = 0;
        double western = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBroken(c)) {
                return 0;
            }
            if (c < 0x80) {
                continue;
            }
            above++;
            var script = isLongVowel(c) ? UnicodeScript.KATAKANA : UnicodeScript.of(c);
            if (isCapitalInside(text, i)) {
                continue;
            }
            if (MARKS.indexOf(c) >= 0 || isSign(c)) {
                marks++;
            } else if (script == UnicodeScript.LATIN) {
                western += bordersOnOther(text, i, script) ? 0 : WESTERN.indexOf(c) >= 0 ? 1 : 0.5;
            } else if (!isHalfWidth(c) && (isJapanese(script) || !bordersOnLatin(text, i))) {
                letters.merge(isJapanese(script) ? UnicodeScript.HAN : script, 1, Integer::sum);
                if (script == UnicodeScript.HIRAGANA) {
                    letters.merge(script, 1, Integer::sum);
                }
            }
        }
        return above == 0 ? 1 : weigh(letters, western, marks) / above;
    }

    private static double weigh(EnumMap<UnicodeScript, Integer> letters, double western, int marks) {
        int hiragana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
        letters.remove(UnicodeScript.HIRAGANA);
        double main = western;
        double all = western;
        for (var entry : letters.entrySet()) {
            boolean withoutKana = entry.getKey() == UnicodeScript.HAN && 10 * hiragana < entry.getValue();
            double weight = withoutKana ? 0.5 * entry.getValue() : entry.getValue();
            all += weight;
            main = Math.max(main, weight);
        }
        return marks + main + 0.5 * (all - main);
    }

    /// What no text holds.
    private static boolean isBroken(char c) {
        int type = Character.getType(c);
        return (Character.isISOControl(c) && "\n\r\t\f\u000b\u0085\u001a".indexOf(c) < 0)
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || c == '\ufffd';
    }

    /// Arrows, boxes, dingbats, full-width forms, halves of characters above the first plane.
    private static boolean isSign(char c) {
        return Character.isSurrogate(c)
                || (c >= 0x2010 && c < 0x2500) || (c >= 0x25A0 && c <= 0x27BF) || (c >= 0x3000 && c <= 0x3020) || (c >= 0xFF01 && c <= 0xFF60);
    }

    /// The mark of a long vowel and the middle dot, which Unicode counts to no script.
    private static boolean isLongVowel(char c) {
        return c == 'ー' || c == '・';
    }

    /// Whether a capital letter stands behind a small one, as in what single bytes make of another encoding.
    private static boolean isCapitalInside(CharSequence text, int i) {
        return Character.isUpperCase(text.charAt(i)) && i > 0 && Character.isLowerCase(text.charAt(i - 1));
    }

    private static boolean isHalfWidth(char c) {
        return c >= 0xFF61 && c <= 0xFF9F;
    }

    private static boolean isJapanese(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static boolean bordersOnLatin(CharSequence text, int i) {
        return isLetterOf(text, i - 1, UnicodeScript.LATIN) || isLetterOf(text, i + 1, UnicodeScript.LATIN);
    }

    private static boolean bordersOnOther(CharSequence text, int i, UnicodeScript own) {
        return isOther(text, i - 1, own) || isOther(text, i + 1, own);
    }

    private static boolean isLetterOf(CharSequence text, int i, UnicodeScript script) {
        return i >= 0
                && i < text.length()
                && Character.isLetter(text.charAt(i))
                && UnicodeScript.of(text.charAt(i)) == script;
    }

    /// Whether there is a letter of a script that does not share words with `own`; Japanese sets Latin words without blanks.
    private static boolean isOther(CharSequence text, int i, UnicodeScript own) {
        if (i < 0 || i >= text.length() || !Character.isLetter(text.charAt(i))) {
            return false;
        }
        var script = UnicodeScript.of(text.charAt(i));
        return script != own && script != UnicodeScript.COMMON && !isJapanese(script);
    }
}
