package taiyaku.wording;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import taiyaku.text.Language;

/// The message bundles in one interface language.
public final class Messages {

    /// The languages the interface speaks, the first being the one for everybody else.
    public static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.GERMAN, Language.JAPANESE);

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                "taiyaku.wording.messages",
                language.locale().toLocale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The messages in that language, in English when the interface does not speak it.
    public static Messages of(Language language) {
        return new Messages(LANGUAGES.contains(language) ? language : Language.ENGLISH);
    }

    /// The messages in the language of a locale, in English when the interface does not speak it.
    public static Messages of(Locale locale) {
        return LANGUAGES.stream()
                .filter(l -> l.code().equals(locale.getLanguage()))
                .findFirst()
                .map(Messages::new)
                .orElseGet(() -> new Messages(Language.ENGLISH));
    }

    /// The language spoken.
    public Language language() {
        return language;
    }

    /// Whether there is a message of that key.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// A message without arguments.
    ///
    /// @throws java.util.MissingResourceException when there is no such key
    public String text(String key) {
        return text(key, Map.of());
    }

    /// A message with named arguments, by ICU's MessageFormat.
    ///
    /// @throws java.util.MissingResourceException when there is no such key
    public String text(String key, Map<String, ?> arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
