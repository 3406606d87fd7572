package taiyaku.check.words;

import taiyaku.check.Case;
import taiyaku.check.Severity;
import taiyaku.check.Place;
import taiyaku.check.Finding;
import taiyaku.check.Category;
import taiyaku.check.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Span;

/// Are small words of another language left in a text of another script? `Le マスク氏と…`, `Vyキャピタル e 8VC`
///
/// Only function words that stand alone count: names, brands and titles keep their Latin letters rightly. Where the
/// original has the same stray word, both inherited it, and both are suspected.
public final class UntranslatedCheck implements Check {

    private static final Set<String> SMALL_WORDS = Set.of(
            "le", "la", "les", "il", "lo", "gli", "el", "los", "las", "l", "e", "ed", "et", "y", "und", "oder", "der",
            "die", "das", "dem", "den", "des", "ein", "eine", "the", "and", "or", "of", "di", "del", "della", "dei",
            "delle", "du", "con", "per", "avec", "pour", "que", "che", "mit", "von", "für", "auf", "with", "for",
            "in", "to", "is", "are", "ist", "sind", "nel", "nella", "alla", "al", "un", "una", "une");

    /// Words before which Japanese writes the e of "electronic".
    private static final List<String> E_WORDS =
            List.of("メール", "ラーニング", "スポーツ", "コマース", "バイク", "チケット", "ブック", "ガバメント", "フューエル");

    /// Those of them that German has too.
    private static final Set<String> SMALL_WORDS_OF_GERMAN = Set.of(
            "und", "oder", "der", "die", "das", "dem", "den", "des", "ein", "eine", "mit", "von", "für", "auf", "in",
            "ist", "sind");

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var code = article.readings().get(edition).edition().language().code();
            if (!Set.of("ja", "ar", "zh", "ko", "ru", "uk", "he", "fa").contains(code)) {
                continue;
            }
            for (var span : strays(article.text(edition))) {
                findings.add(finding(article, edition, span));
            }
        }
        return findings;
    }

    private static Finding finding(Case article, int edition, Span span) {
        int link = article.linkOf(edition, span.start());
        var word = span.of(article.text(edition));
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        places.set(edition, new Place(span, word, null));
        var suspects = new ArrayList<Integer>();
        if (edition != article.original()) {
            var inherited = inherited(article, link, word);
            if (inherited != null) {
                places.set(article.original(), inherited);
                suspects.add(article.original());
            }
        }
        suspects.add(edition);
        return new Finding(
                Category.TEXT_UNTRANSLATED,
                Severity.MINOR,
                0.9,
                suspects.stream().sorted().toList(),
                places,
                link,
                null,
                null,
                null,
                List.of());
    }

    /// The same word in the original's sentences of the link, where it is no word of the original's language.
    private static @Nullable Place inherited(Case article, int link, String word) {
        var reading = article.readings().get(article.original());
        if (SMALL_WORDS_OF_GERMAN.contains(word.toLowerCase(Locale.ROOT))) {
            return null;
        }
        for (int sentence : article.links().get(link).sides().get(article.original())) {
            var span = reading.sentences().get(sentence).span();
            var text = reading.edition().text();
            for (int at = text.indexOf(word, span.start());
                    at >= 0 && at + word.length() <= span.end();
                    at = text.indexOf(word, at + 1)) {
                if (isAlone(text, at, at + word.length())) {
                    return new Place(new Span(at, at + word.length()), word, null);
                }
            }
        }
        return null;
    }

    private static List<Span> strays(String text) {
        var spans = new ArrayList<Span>();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
            if (end > start && isStray(text, start, end)) {
                spans.add(new Span(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return spans;
    }

    private static boolean isStray(String text, int start, int end) {
        var word = text.substring(start, end);
        boolean lower = word.equals(word.toLowerCase(Locale.ROOT));
        boolean title = word.length() > 1 && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        if (!(lower || title) || !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)) || !isAlone(text, start, end)) {
            return false;
        }
        if (word.equals("e") && E_WORDS.stream().anyMatch(w -> text.startsWith(w, end + 1))) {
            return false;
        }
        boolean latinBefore = isLatin(neighbour(text, start, -1));
        boolean latinBehind = isLatin(neighbour(text, end - 1, 1));
        return !latinBefore && !latinBehind;
    }

    /// Whether a blank or the border of a line stands on both sides.
    private static boolean isAlone(String text, int start, int end) {
        return (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
                && (end == text.length() || Character.isWhitespace(text.charAt(end)));
    }

    /// The next character that is no blank, in one direction; a line end at the border of the line.
    private static char neighbour(String text, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at += step;
        }
        return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
