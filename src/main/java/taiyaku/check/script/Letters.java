package taiyaku.check.script;

/// What script a character is of.
public final class Letters {

    private Letters() {}

    /// The script of a letter; the sign for length is katakana.
    public static Character.UnicodeScript script(char c) {
        return c == 'ー' ? Character.UnicodeScript.KATAKANA : Character.UnicodeScript.of(c);
    }

    /// A letter of the Latin alphabet, with or without marks.
    public static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /// A kanji or a kana.
    public static boolean isJapanese(char c) {
        return switch (script(c)) {
            case HAN, KATAKANA, HIRAGANA -> true;
            default -> false;
        };
    }

    /// A kanji.
    public static boolean isHan(char c) {
        return script(c) == Character.UnicodeScript.HAN;
    }

    /// A katakana or the sign for length.
    public static boolean isKatakana(char c) {
        return script(c) == Character.UnicodeScript.KATAKANA;
    }

    /// An Arabic letter or a sign on one.
    public static boolean isArabic(char c) {
        return (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c))
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
