package taiyaku.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.review.Example;

/// The catalogue: what each category of findings means, a wrong and a right example, what it leaves in peace, and how
/// often it was mistaken.
public final class CatalogueText {

    private static final Map<String, Rate> RATES = read();

    private final Messages messages;

    /// @param messages the interface language
    public CatalogueText(Messages messages) {
        this.messages = messages;
    }

    /// How often a category alarmed where nothing was wrong (`rates.txt`, read by hand).
    ///
    /// @param alarms how many of its findings were false
    /// @param pairs in how many pairs of sentences
    public record Rate(int alarms, int pairs) {}

    /// Its name: "Another power of ten".
    public String title(Category category) {
        return messages.text("category." + category.code());
    }

    /// What it asks.
    public String asks(Category category) {
        return messages.text("explain." + category.code());
    }

    /// What it does not report.
    public String spares(Category category) {
        return messages.text("explain." + category.code() + ".not");
    }

    /// Its measured false alarms in a sentence; null where none were counted.
    public @Nullable String rate(Category category) {
        var rate = RATES.get(category.code());
        return rate == null
                ? null
                : messages.text("explain.rate", Map.of("alarms", rate.alarms(), "pairs", rate.pairs()));
    }

    /// The whole page as plain text.
    public String page(Category category) {
        var page = new StringBuilder();
        line(page, title(category) + " [" + category.code() + "]");
        line(page, asks(category));
        for (var example : Example.of(category)) {
            var original = example.original();
            if (original != null) {
                labelled(page, "explain.original", original.text());
            }
            labelled(page, "explain.wrong", example.wrong().text());
            var review = example.wrongReview();
            for (var finding : review.findings()) {
                line(page, "      " + new FindingText(messages).message(finding, review));
            }
            labelled(page, "explain.right", example.right().text());
        }
        labelled(page, "explain.spares", spares(category));
        var rate = rate(category);
        if (rate != null) {
            labelled(page, "explain.measured", rate);
        }
        labelled(page, "explain.kind", "MQM " + category.mqm() + " · ITS " + category.its());
        return page.toString();
    }

    private void labelled(StringBuilder page, String label, String text) {
        line(page, "    " + messages.text(label) + ": " + text);
    }

    private static void line(StringBuilder page, String text) {
        page.append(text).append('\n');
    }

    private static Map<String, Rate> read() {
        try (var in = CatalogueText.class.getResourceAsStream("rates.txt")) {
            if (in == null) {
                throw new IllegalStateException("rates.txt is not on the class path");
            }
            var rates = new HashMap<String, Rate>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                var cells = line.split(" ", -1);
                if (!line.startsWith("#") && cells.length == 3) {
                    rates.put(cells[0], new Rate(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
                }
            }
            return Map.copyOf(rates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
