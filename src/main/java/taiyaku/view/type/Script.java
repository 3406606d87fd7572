package taiyaku.view.type;

import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;

/// The scripts the window has a typeface of its own for; every other one is set in the Latin face and falls back to the
/// system's fonts.
enum Script {
    LATIN,
    JAPANESE,
    ARABIC;

    /// The script a language is written in.
    static Script of(Language language) {
        if (language.rightToLeft()) {
            return ARABIC;
        }
        return switch (language.code()) {
            case "ja", "zh", "ko" -> JAPANESE;
            default -> LATIN;
        };
    }

    /// The script of a character; null for those that go with any (digits, blanks, marks).
    static @Nullable Script of(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA -> JAPANESE;
            case ARABIC -> ARABIC;
            case COMMON, INHERITED -> 0x3000 <= character && character <= 0xFFEF ? JAPANESE : null;
            default -> LATIN;
        };
    }
}
