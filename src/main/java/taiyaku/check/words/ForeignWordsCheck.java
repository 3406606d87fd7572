package taiyaku.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import taiyaku.align.lexicon.Dictionary;
import taiyaku.check.Case;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Does a German or English text have words of a third language? `Le Spannungen`, `SoftBank e Oracle`, `eine Guerra Aperta`
///
/// Three things give them away: an `e` or `et` between two words, a Romance article before a word of the text's own
/// language (never before a name: `La Liga`, `Le Monde`), two and more adjacent words of one other language. What stands
/// in quotation marks or brackets is a title or is explained.
public final class ForeignWordsCheck implements Check {

    private static final Set<String> ARTICLES = Set.of("La", "Le", "Les", "Il", "Lo", "Gli", "El", "Los", "Las", "la", "le", "les", "il", "gli", "el", "los");

    /// What stands behind a Romance article in names that are also German or English words.
    private static final Set<String> NAMES = Set.of(
            "liga", "palma", "scala", "stampa", "monde", "point", "figaro", "pen", "mans", "tour", "fontaine", "perle", "creuset",
            "familia", "vegas", "angeles", "repubblica", "traviata", "bohème", "strada", "defense", "nacional", "parisien");

    private static final int LONG = 6;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var language = article.readings().get(edition).edition().language();
            if (language.equals(Language.GERMAN) || language.equals(Language.ENGLISH)) {
                for (var span : strays(article.text(edition), language)) {
                    boolean told = findings.stream().anyMatch(f -> f.suspects().contains(0) && overlaps(f, span, 0));
                    if (!told) {
                        findings.add(Inheritance.finding(article, edition, span, false, Severity.MINOR));
                    }
                }
            }
        }
        return findings;
    }

    private static boolean overlaps(Finding finding, Span span, int edition) {
        var place = finding.places().get(edition);
        return place != null && place.span().equals(span);
    }

    private static List<Span> strays(String text, Language language) {
        var words = words(text);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < words.size(); ) {
            int run = run(text, words, i);
            if (run > 1) {
                spans.add(words.get(i).join(words.get(i + run - 1)));
                i += run;
                continue;
            }
            if (isLonelyAnd(text, words, i) || isArticle(text, words, i, language)) {
                spans.add(words.get(i));
            }
            i++;
        }
        spans.removeIf(s -> isQuoted(text, s));
        return spans;
    }

    /// How many adjacent words from the i-th on are of one other language.
    private static int run(String text, List<Span> words, int i) {
        int longest = 0;
        for (var language : ForeignWords.ALL.values()) {
            var run = new ArrayList<String>();
            while (i + run.size() < words.size()
                    && language.has(words.get(i + run.size()).of(text))
                    && (run.isEmpty() || areAdjacent(text, words, i + run.size() - 1))) {
                run.add(words.get(i + run.size()).of(text));
            }
            if (run.size() > 1 && language.areAll(run) && run.stream().filter(w -> language.words().contains(w.toLowerCase(Locale.ROOT))).count() > 1) {
                longest = Math.max(longest, run.size());
            }
        }
        return longest;
    }

    /// An Italian or French "and" between two words.
    private static boolean isLonelyAnd(String text, List<Span> words, int i) {
        var word = words.get(i).of(text);
        if (!(word.equals("e") || word.equals("et")) || i == 0 || i + 1 == words.size()) {
            return false;
        }
        char next = text.charAt(words.get(i + 1).start());
        return areAdjacent(text, words, i - 1)
                && areAdjacent(text, words, i)
                && (Character.isUpperCase(next) || Character.isDigit(next));
    }

    private static boolean isArticle(String text, List<Span> words, int i, Language language) {
        if (!ARTICLES.contains(words.get(i).of(text)) || i + 1 == words.size() || !areAdjacent(text, words, i)) {
            return false;
        }
        var next = words.get(i + 1).of(text);
        var dictionary = Dictionary.with(language);
        boolean mayBeWord = language.equals(Language.GERMAN) || Character.isLowerCase(next.charAt(0));
        return mayBeWord
                && next.length() >= LONG
                && !NAMES.contains(next.toLowerCase(Locale.ROOT))
                && dictionary != null
                && !dictionary.of(next).isEmpty()
                && (i == 0 || !areAdjacent(text, words, i - 1) || !Character.isUpperCase(words.get(i - 1).of(text).charAt(0)));
    }

    private static boolean areAdjacent(String text, List<Span> words, int i) {
        return words.get(i + 1).start() == words.get(i).end() + 1
                && (text.charAt(words.get(i).end()) == ' ' || text.charAt(words.get(i).end()) == '\u00A0');
    }

    private static boolean isQuoted(String text, Span span) {
        char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
        char behind = span.end() < text.length() ? text.charAt(span.end()) : ' ';
        return "„“\"'‚‘«»(".indexOf(before) >= 0 || "“”\"'’«»)".indexOf(behind) >= 0;
    }

    /// The runs of letters and digits; an apostrophe inside belongs to the word.
    private static List<Span> words(String text) {
        var words = new ArrayList<Span>();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
                end++;
            }
            if (end > start) {
                words.add(new Span(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }
}
