package taiyaku.intake.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Finds the article of a page.
///
/// First what the page itself calls its article; else the element whose paragraphs hold the most letters outside of links,
/// where a paragraph speaks for its parent in full and for its grandparent by half. What is then taken out of it are
/// navigation, asides and all that is named as such. When little is left, the page is no article, and all of it is taken.
/// Linear in the page.
final class MainText {

    /// What a page calls its article, the most telling first.
    private static final List<String> NAMES =
            List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "#content, #main, .post, .entry-content");

    private static final String AROUND = "nav, aside, footer, form, dialog, [role=navigation], [role=banner], "
            + "[role=contentinfo], [role=complementary], [role=search], [role=menu], [role=dialog]";

    /// Words in an element's class or id that say it is no part of the article.
    private static final Pattern NAMED_SO = Pattern.compile(
            "(^|[\\s_-])(nav|navigation|navbar|menu|breadcrumbs?|sidebar|footer|masthead|cookies?|consent|share|sharing|social|"
                    + "related|recommend(ed|ations)?|comments?|advert(isement)?|ads?|banner|promo|newsletter|teasers?|paywall|"
                    + "popup|modal|toc|pagination|tags|noprint|printfooter|mw-editsection|catlinks)($|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    /// A part of the page with less of its letters is not its article.
    private static final double LEAST = 0.25;

    private final Element page;

    /// How many letters each element holds, and how many of those stand in links.
    private final Map<Element, long[]> letters = new HashMap<>();

    private MainText(Element page) {
        this.page = page;
        page.traverse(new Count());
    }

    /// The article in a page's body, without what is no part of it; the body itself where none stands out.
    static Element of(Element body) {
        long all = new MainText(body).letters(body);
        var page = body.clone();
        var heading = page.selectFirst("h1");
        takeOut(page);
        var text = new MainText(page);
        var main = text.main();
        if (2 * text.letters(main) < LEAST * all || text.letters(main) == 0) {
            return body;
        }
        if (heading != null && !main.equals(page) && main.selectFirst("h1") == null) {
            main.prependChild(heading.clone());
        }
        mark(main, body);
        return main;
    }

    /// An element taken out of a page has lost what the page says of its language; it is told again.
    private static void mark(Element main, Element body) {
        for (var attribute : List.of("lang", "dir")) {
            var said = main.closest("[" + attribute + "]");
            var outside = said == null ? body.closest("[" + attribute + "]") : said;
            if (outside != null) {
                main.attr(attribute, outside.attr(attribute));
            }
        }
    }

    private static void takeOut(Element page) {
        page.select(AROUND).remove();
        for (var header : page.select("header")) {
            if (header.closest("article, main") == null) {
                header.remove();
            }
        }
        for (var element : page.select("[class], [id]")) {
            boolean named = NAMED_SO.matcher(element.className()).find() || NAMED_SO.matcher(element.id()).find();
            if (named && !element.equals(page) && element.selectFirst("article, main, h1") == null) {
                element.remove();
            }
        }
    }

    private Element main() {
        for (var name : NAMES) {
            var fullest = page.select(name).stream().max(Comparator.comparingLong(this::letters));
            if (fullest.isPresent() && letters(fullest.get()) >= LEAST * letters(page)) {
                return fullest.get();
            }
        }
        return densest();
    }

    private Element densest() {
        Map<Element, Double> weights = new HashMap<>();
        var order = new ArrayList<Element>();
        for (var paragraph : page.select("p")) {
            double weight = letters(paragraph) - linked(paragraph);
            var parent = paragraph.parent();
            for (double share = 1; parent != null && share > 0.3; share /= 2) {
                if (!weights.containsKey(parent)) {
                    order.add(parent);
                }
                weights.merge(parent, weight * share, Double::sum);
                parent = parent.parent();
            }
        }
        return order.stream()
                .max(Comparator.comparingDouble(weights::get))
                .filter(element -> letters(element) >= LEAST * letters(page))
                .orElse(page);
    }

    private long letters(Element element) {
        return letters.getOrDefault(element, new long[2])[0];
    }

    private long linked(Element element) {
        return letters.getOrDefault(element, new long[2])[1];
    }

    /// Counts from the leaves up.
    private final class Count implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                letters.put(element, new long[2]);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof TextNode words && words.parent() instanceof Element parent) {
                add(parent, words.getWholeText().chars().filter(Character::isLetter).count(), 0);
            } else if (node instanceof Element element && node.parent() instanceof Element parent && !node.equals(page)) {
                add(parent, letters(element), element.normalName().equals("a") ? letters(element) : linked(element));
            }
        }

        private void add(Element parent, long all, long inLinks) {
            var counted = letters.get(parent);
            if (counted != null) {
                counted[0] += all;
                counted[1] += inLinks;
            }
        }
    }
}
