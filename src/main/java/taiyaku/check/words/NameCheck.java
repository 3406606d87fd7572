package taiyaku.check.words;

import taiyaku.check.Case;
import taiyaku.check.Severity;
import taiyaku.check.Place;
import taiyaku.check.Finding;
import taiyaku.check.Category;
import taiyaku.check.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.text.Span;

/// Did a name turn into a word? `Musk` → `麝香`, and in a German that is a translation itself, `Moschus`
///
/// Only names of [Homographs] are looked at, only between German or English and Japanese. Where both texts have the word
/// it is their subject, unless the article names the bearer several times: then both inherited the error. Names that
/// are merely absent are no finding: translations say `the company` and `the billionaire` freely.
public final class NameCheck implements Check {

    /// How often an article must name somebody before a word with the same root is taken for the name.
    private static final int OFTEN = 3;

    private static final double SURE = 0.9;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        var original = article.readings().get(article.original());
        var code = original.edition().language().code();
        if (!code.equals("de") && !code.equals("en")) {
            return findings;
        }
        Map<String, Integer> named = new HashMap<>();
        for (var hit : hits(original.edition().text(), new Span(0, original.edition().text().length()), true)) {
            named.merge(hit.entry.name(), 1, Integer::sum);
        }
        for (int link = 0; link < article.links().size(); link++) {
            for (int edition = 0; edition < article.readings().size(); edition++) {
                var reading = article.readings().get(edition);
                if (reading.edition().language().code().equals("ja")) {
                    look(article, link, edition, code, named, findings);
                }
            }
        }
        return findings;
    }

    private static void look(
            Case article, int link, int edition, String code, Map<String, Integer> named, List<Finding> findings) {
        var sides = article.links().get(link).sides();
        var original = article.readings().get(article.original());
        var other = article.readings().get(edition);
        var span = span(original, sides.get(article.original()));
        var otherSpan = span(other, sides.get(edition));
        if (span == null || otherSpan == null) {
            return;
        }
        var text = original.edition().text();
        var translation = other.edition().text();
        for (var hit : hits(text, span, true)) {
            var word = word(translation, otherSpan, hit.entry);
            boolean known = code.equals("de") || named.getOrDefault(hit.entry.name(), 0) >= OFTEN;
            if (word != null && known && !isNamed(translation, otherSpan, hit.entry)) {
                findings.add(finding(article, link, List.of(edition), edition, hit.span, word, hit.entry));
            }
        }
        if (!code.equals("de")) {
            return;
        }
        for (var hit : hits(text, span, false)) {
            if (named.getOrDefault(hit.entry.name(), 0) < OFTEN) {
                continue;
            }
            var word = word(translation, otherSpan, hit.entry);
            if (word != null && !isNamed(translation, otherSpan, hit.entry)) {
                var suspects = List.of(edition, article.original());
                findings.add(finding(article, link, suspects, edition, hit.span, word, hit.entry));
            }
        }
    }

    private record Hit(Span span, Homographs entry) {}

    /// Where names (or the German words they turn into) stand in a stretch of text.
    private static List<Hit> hits(String text, Span span, boolean names) {
        var index = names ? Homographs.BY_NAME : Homographs.BY_GERMAN;
        var hits = new ArrayList<Hit>();
        for (int start = span.start(); start < span.end(); ) {
            int end = start;
            while (end < span.end() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                for (var entry : index.getOrDefault(text.substring(start, end), List.of())) {
                    hit(text, start, span.end(), entry, names, hits);
                }
                if (end - start > 2 && names && text.charAt(end - 1) == 's') {
                    for (var entry : index.getOrDefault(text.substring(start, end - 1), List.of())) {
                        hit(text, start, span.end(), entry, true, hits);
                    }
                }
            }
            start = Math.max(end, start + 1);
        }
        return hits;
    }

    private static void hit(String text, int start, int border, Homographs entry, boolean names, List<Hit> hits) {
        for (var wanted : names ? List.of(entry.name()) : entry.german()) {
            int end = start + wanted.length();
            if (end <= border && text.startsWith(wanted, start)) {
                hits.add(new Hit(new Span(start, end), entry));
                return;
            }
        }
    }

    /// Where the Japanese word stands, not inside a longer one of its own script.
    private static @Nullable Span word(String text, Span span, Homographs entry) {
        for (var word : entry.japanese()) {
            for (int at = text.indexOf(word, span.start());
                    at >= 0 && at + word.length() <= span.end();
                    at = text.indexOf(word, at + 1)) {
                if (isBorder(text, at) && isBorder(text, at + word.length())) {
                    return new Span(at, at + word.length());
                }
            }
        }
        return null;
    }

    private static boolean isBorder(String text, int at) {
        return at == 0
                || at == text.length()
                || script(text.charAt(at - 1)) != script(text.charAt(at))
                || script(text.charAt(at)) == Character.UnicodeScript.HIRAGANA;
    }

    private static Character.UnicodeScript script(char c) {
        return c == 'ー' ? Character.UnicodeScript.KATAKANA : Character.UnicodeScript.of(c);
    }

    /// Whether the stretch has the name rightly, in Japanese or in Latin letters.
    private static boolean isNamed(String text, Span span, Homographs entry) {
        var stretch = span.of(text);
        return stretch.contains(entry.name()) || entry.right().stream().anyMatch(stretch::contains);
    }

    private static @Nullable Span span(Reading reading, List<Integer> sentences) {
        return sentences.isEmpty()
                ? null
                : reading.sentences()
                        .get(sentences.getFirst())
                        .span()
                        .join(reading.sentences().get(sentences.getLast()).span());
    }

    private static Finding finding(
            Case article, int link, List<Integer> suspects, int edition, Span span, Span word, Homographs entry) {
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        places.set(article.original(), new Place(span, span.of(article.text(article.original())), null));
        places.set(edition, new Place(word, word.of(article.text(edition)), null));
        return new Finding(
                Category.NAME,
                Severity.MAJOR,
                SURE * article.links().get(link).confidence(),
                suspects,
                places,
                link,
                null,
                null,
                entry.right().getFirst(),
                List.of());
    }
}
