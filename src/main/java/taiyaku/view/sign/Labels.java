package taiyaku.view.sign;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import taiyaku.text.Language;
import taiyaku.wording.FindingText;
import taiyaku.wording.Messages;

/// The words of the window in one interface language.
public final class Labels {

    private final Messages messages;
    private final FindingText findings;
    private final ResourceBundle bundle;
    /// the messages as far as they were read; of the screen's thread alone
    private final Map<String, MessageFormat> formats = new HashMap<>();

    /// @param messages the interface language
    public Labels(Messages messages) {
        this.messages = messages;
        findings = new FindingText(messages);
        bundle = ResourceBundle.getBundle(
                "taiyaku.wording.window",
                messages.language().locale().toLocale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The interface language.
    public Language language() {
        return messages.language();
    }

    /// The messages of findings and of the catalogue.
    public Messages messages() {
        return messages;
    }

    /// Tells findings.
    public FindingText findings() {
        return findings;
    }

    /// A label without arguments.
    public String text(String key) {
        return text(key, Map.of());
    }

    /// A label with named arguments, by ICU's MessageFormat.
    public String text(String key, Map<String, ?> arguments) {
        return formats.computeIfAbsent(key, each -> new MessageFormat(bundle.getString(each), language().locale()))
                .format(arguments);
    }

    /// A language's name in the interface language.
    public String name(Language other) {
        return other.locale().getDisplayLanguage(language().locale());
    }
}
