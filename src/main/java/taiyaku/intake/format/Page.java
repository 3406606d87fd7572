package taiyaku.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.raw.RawFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;
import taiyaku.store.Refusal;

/// Reads HTML: the article of a page, or with its surroundings; parsed, never loaded, whatever it points to.
final class Page {

    /// The most tags: a parsed one takes a hundred times its length.
    private static final int TAGS = 200_000;

    /// Two languages, each marked, with so much of the page's letters (Japanese needs few) make two versions.
    private static final double SHARE = 0.15;

    private Page() {}

    static Draft read(RawFile file, String text, boolean whole) throws UnusableFileException {
        if (text.chars().filter(c -> c == '<').limit(TAGS + 1L).count() > TAGS) {
            throw file.unusable(Refusal.PAGE_TAGS, Map.of("most", String.valueOf(TAGS)));
        }
        var page = parsed(file, text);
        page.select("script, style, noscript, template, iframe, object, svg, canvas, button, select, textarea, input, rt, rp, "
                        + "[hidden], [aria-hidden=true], [style*=display:none], [style*=display: none], sup.reference")
                .remove();
        var body = page.body();
        var all = PageText.of(file, body);
        var pair = pair(file, body);
        if (pair != null) {
            return pair;
        }
        var table = all.draft(null);
        if (!table.rows().isEmpty()) {
            return table;
        }
        var article = whole ? body : MainText.of(body);
        var blocks = article.equals(body) ? all : PageText.of(file, article);
        return blocks.draft(language(article, blocks.lines())).without(difference(all.lines(), blocks.lines()));
    }

    private static Document parsed(RawFile file, String text) throws UnusableFileException {
        try {
            return Parser.htmlParser().parseInput(text, "");
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw file.unusable(Refusal.PAGE_REFUSED, Map.of("cause", String.valueOf(refused.getMessage())));
        }
    }

    /// The lines of `all` that are not in `some`.
    private static List<String> difference(List<String> all, List<String> some) {
        Map<String, Integer> left = new HashMap<>();
        some.forEach(line -> left.merge(line, 1, Integer::sum));
        return all.stream().filter(line -> left.merge(line, -1, Integer::sum) < 0).toList();
    }

    /// The language an element is marked with: by itself or what is around it, else by the parts that hold most of its
    /// letters; where only its direction is marked, the language of its script that runs that way.
    private static @Nullable Language language(Element element, List<String> lines) {
        var tag = marked(element, "lang");
        try {
            if (!tag.isBlank()) {
                return Language.of(tag);
            }
        } catch (IllegalArgumentException unknown) {
            return null;
        }
        if (!marked(element, "dir").equalsIgnoreCase("rtl")) {
            return null;
        }
        long hebrew = lines.stream()
                .flatMapToInt(String::chars)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW)
                .count();
        return hebrew > 0 ? new Language("he") : Language.ARABIC;
    }

    /// What an attribute says of most of an element; empty when it says nothing.
    private static String marked(Element element, String attribute) {
        var around = element.closest("[" + attribute + "]");
        if (around != null) {
            return around.attr(attribute);
        }
        Map<String, Long> letters = new HashMap<>();
        for (var part : element.select("[" + attribute + "]")) {
            var parent = part.parent();
            if (parent == null || parent.closest("[" + attribute + "]") == null) {
                letters.merge(part.attr(attribute), letters(List.of(part.wholeText())), Long::sum);
            }
        }
        long half = letters(List.of(element.wholeText())) / 2;
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /// The two versions of an article on a page that marks each with its language; null when there are not two.
    private static @Nullable Draft pair(RawFile file, Element body) throws UnusableFileException {
        Map<String, StringBuilder> texts = new HashMap<>();
        var order = new ArrayList<String>();
        long letters = 0;
        for (var element : body.select("[lang]")) {
            var code = element.attr("lang").split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
            var parent = element.parent();
            boolean outermost = !element.equals(body) && parent != null && Objects.equals(parent.closest("[lang]"), body.closest("[lang]"));
            if (outermost && code.matches("[a-z]{2,3}") && element.isBlock()) {
                var lines = PageText.of(file, element).lines();
                letters += letters(lines);
                if (!texts.containsKey(code)) {
                    order.add(code);
                }
                texts.computeIfAbsent(code, _ -> new StringBuilder()).append(String.join("\n", lines)).append('\n');
            }
        }
        long all = letters(PageText.of(file, body).lines());
        order.removeIf(code -> letters(List.of(String.valueOf(texts.get(code)))) < SHARE * all);
        if (order.size() != 2 || letters < 2 * SHARE * all) {
            return null;
        }
        var versions = order.stream()
                .map(code -> new Draft.Version(new Language(code), String.valueOf(texts.get(code))))
                .toList();
        return new Draft(versions, List.of(), List.of(), null, false);
    }

    private static long letters(List<String> lines) {
        return lines.stream()
                .flatMapToInt(String::chars)
                .filter(Character::isLetter)
                .count();
    }
}
