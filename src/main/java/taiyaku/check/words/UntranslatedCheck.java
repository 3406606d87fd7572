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


/// Are small words of another language left in a text of another script? `Le マスク氏と…`, `Vyキャピタル e 8VC`
///
/// Function words that stand alone, and words of the other version's dictionary that stand there too; names, brands and
/// titles keep their Latin letters rightly. Where the other version has the same stray word and it is none of its own
/// language, both inherited it, and both are suspected.
public final class UntranslatedCheck implements Check {

    private static final Set<String> SMALL_WORDS = Set.of(
            "le", "la", "les", "il", "lo", "gli", "el", "los", "las", "l", "e", "ed", "et", "y", "und", "oder", "der",
            "die", "das", "dem", "den", "des", "ein", "eine", "the", "and", "or", "of", "di", "del", "della", "dei",
            "delle", "du", "con", "per", "avec", "pour", "que", "che", "mit", "von", "für", "auf", "with", "for",
            "in", "to", "is", "are", "ist", "sind", "nel", "nella", "alla", "al", "un", "una", "une");

    private static final Set<String> SMALL_WORDS_OF_ENGLISH =
            Set.of("the", "and", "or", "of", "with", "for", "in", "to", "is", "are");

    /// A single word has to be so long to be a leftover.
    private static final int LONG = 6;

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
                var word = span.of(article.text(edition)).toLowerCase(Locale.ROOT);
                findings.add(Inheritance.finding(article, edition, span, isOwn(article, word), Severity.MINOR));
            }
            for (var span : leftovers(article, edition)) {
                findings.add(Inheritance.finding(article, edition, span, true, Severity.MAJOR));
            }
        }
        return findings;
    }

    /// Whether a small word is one of a language that some version is written in.
    private static boolean isOwn(Case article, String word) {
        return article.readings().stream()
                .anyMatch(r -> switch (r.edition().language().code()) {
                    case "de" -> SMALL_WORDS_OF_GERMAN.contains(word);
                    case "en" -> SMALL_WORDS_OF_ENGLISH.contains(word);
                    default -> false;
                });
    }

    /// Words of another version that stand here as they stand there, and are words of its dictionary: two and more
    /// together (in small letters throughout one known word is enough), or one long one in small letters or a German noun. What stands in quotation marks or brackets is quoted.
    private static List<Span> leftovers(Case article, int edition) {
        var text = article.text(edition);
        var spans = new ArrayList<Span>();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            int words = 0;
            int known = 0;
            boolean all = true;
            boolean small = true;
            boolean anySmall = false;
            boolean noun = false;
            while (end < text.length() && isLatin(text.charAt(end))) {
                int to = end;
                while (to < text.length() && isLatin(text.charAt(to))) {
                    to++;
                }
                var word = text.substring(end, to);
                words++;
                boolean lower = word.equals(word.toLowerCase(Locale.ROOT));
                small &= lower;
                anySmall |= lower;
                var found = found(article, edition, start, word);
                known += found == Found.WORD || found == Found.NOUN ? 1 : 0;
                noun = found == Found.NOUN;
                all &= found != Found.ABSENT;
                end = to + 1 < text.length() && text.charAt(to) == ' ' && isLatin(text.charAt(to + 1)) ? to + 1 : to;
                if (end == to) {
                    break;
                }
            }
            boolean leftover = words > 1 ? (anySmall && known == words) || (small && known > 0) : known > 0 && (small || noun) && end - start >= LONG;
            if (all && leftover && !isQuoted(text, start, end)) {
                spans.add(new Span(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return spans;
    }

    /// What another version of the link has of a word.
    private enum Found {
        ABSENT,
        /// it stands there, and may be a name
        THERE,
        WORD,
        /// a German noun as the dictionary has it
        NOUN
    }

    private static Found found(Case article, int edition, int offset, String word) {
        int link = article.linkOf(edition, offset);
        for (int other = 0; other < article.readings().size(); other++) {
            var language = article.readings().get(other).edition().language();
            var within = other == edition ? null : Stretches.of(article, link, other);
            var dictionary = Dictionary.with(language);
            if (within != null && dictionary != null && Words.has(article.text(other), within, word)) {
                boolean capital = Character.isUpperCase(word.charAt(0));
                if (capital && (language.equals(Language.ENGLISH) || isName(word))) {
                    return Found.THERE;
                }
                if (capital && dictionary.knows(word) && word.chars().skip(1).noneMatch(Character::isUpperCase)) {
                    return Found.NOUN;
                }
                boolean known = SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)) || !dictionary.of(word).isEmpty();
                return known ? Found.WORD : Found.THERE;
            }
        }
        return Found.ABSENT;
    }

    private static boolean isName(String word) {
        return Homograph.ALL.stream().anyMatch(h -> h.namesIn("de").stream().anyMatch(n -> n.text().contains(word)));
    }

    private static boolean isQuoted(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char behind = end < text.length() ? text.charAt(end) : ' ';
        return "「『（(\"“„«《".indexOf(before) >= 0 || "」』）)\"”“»》".indexOf(behind) >= 0 || before == '.' || behind == '.' || before == '@' || before == '/' || behind == '/';
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
        if ((word.equals("e") || word.equals("et")) && isListed(text, start)) {
            return true;
        }
        boolean latinBefore = isLatin(neighbour(text, start, -1));
        boolean latinBehind = isLatin(neighbour(text, end - 1, 1));
        return !latinBefore && !latinBehind;
    }

    /// Whether it closes an enumeration: a comma stands before it in its line, not far off.
    private static boolean isListed(String text, int start) {
        for (int at = start - 1; at >= 0 && start - at < 40 && text.charAt(at) != '\n'; at--) {
            if (",،、".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
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
