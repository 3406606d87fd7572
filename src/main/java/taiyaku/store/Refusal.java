package taiyaku.store;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import taiyaku.text.Language;

/// Why a file cannot be used, in the languages of the interface: each reason is a sentence in the bundle `refusals`.
public enum Refusal {
    MISSING,
    DENIED,
    UNREADABLE,
    FOLDER_NOT_TEXT,
    EMPTY,
    TOO_LARGE,
    UNPACKS_TOO_LARGE,
    BINARY,
    NOT_IN_ENCODING,
    NO_ENCODING,
    XML_SWOLLEN,
    XML_ENTITY,
    XML_BROKEN,
    PACKED_DAMAGED,
    TEXT_MISSING,
    PASSWORD,
    NOT_PACKED,
    OTHER_PACKED,
    PDF,
    OLD_WORD,
    RTF,
    PAGE_TAGS,
    PAGE_REFUSED,
    NO_TMX,
    TMX_LANGUAGE,
    TMX_LANGUAGES,
    NO_XLIFF,
    XLIFF_LANGUAGES,
    TABLE_COLUMNS,
    TABLE_CELLS,
    TABLE_SHIFTED,
    TABLE_NO_VERSIONS,
    NO_TEXT,
    LINE_TOO_LONG,
    MANY_VERSIONS,
    ONE_LANGUAGE,
    HOLDS_BOTH,
    NO_OBJECT,
    NOTES_BROKEN,
    NO_TEXTS,
    TWICE,
    NO_FILE,
    TOO_MANY_FILES,
    NO_GLOSSARY,
    NO_TERM,
    NO_TRANSLATION,
    POLICY_LINE,
    FOLDER_TARGET,
    SPECIAL_TARGET,
    READ_ONLY,
    NO_FOLDER,
    WRITING_DENIED,
    UNWRITABLE,
    UNREMOVABLE,
    PROJECT_TOO_LARGE,
    NO_PROJECT,
    NEWER_PROJECT,
    BROKEN_PROJECT,
    OPEN_ELSEWHERE;

    /// The key of its sentence: `too-large`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its sentence, in English where the interface does not speak the language.
    ///
    /// @param arguments what the sentence names; numbers as text, so that they stay as they are
    String sentence(Language language, Map<String, String> arguments) {
        var bundle = ResourceBundle.getBundle(
                "taiyaku.store.refusals",
                language.locale().toLocale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key()), language.locale()).format(arguments);
    }
}
