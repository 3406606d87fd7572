package taiyaku.text;

import com.ibm.icu.util.ULocale;

/// A language, by its ISO 639 code in lower case (`de`, `ja`, `ar`, `en`; any other works by CLDR's symbols).
///
/// @param code the ISO 639 code
public record Language(String code) {

    public static final Language GERMAN = new Language("de");
    public static final Language JAPANESE = new Language("ja");
    public static final Language ARABIC = new Language("ar");
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("no language code: " + code);
        }
    }

    /// The language of a tag: `de`, `DE`, `de-AT` and `de_CH` are all German.
    ///
    /// @throws IllegalArgumentException when the tag does not start with a language code
    public static Language of(String tag) {
        return new Language(new ULocale(tag.strip().replace('-', '_')).getLanguage());
    }

    /// ICU's locale of this language.
    public ULocale locale() {
        return new ULocale(code);
    }

    /// Whether it is written from right to left.
    public boolean rightToLeft() {
        return locale().isRightToLeft();
    }

    /// The language's own name for itself: `Deutsch`, `日本語`.
    public String ownName() {
        return locale().getDisplayLanguage(locale());
    }

    @Override
    public String toString() {
        return code;
    }
}
