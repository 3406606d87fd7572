package taiyaku.check.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.align.lexicon.Dictionary;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Severity;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Are words glued together? `2015Musk`, `dieÜbernahme`, `ChatGPThatte`, `Sam AltmanOpenAI`, `من100`
///
/// A word is taken apart only where both parts are words: small ones of the language, words the article itself has
/// elsewhere, words of the dictionary. What another version spells in the same way is a name.
public final class SpacingCheck implements Check {

    /// Words that no name begins with, so that a capital behind them belongs to the next word.
    private static final Set<String> SMALL = Set.of(
            "die", "der", "das", "dem", "den", "des", "und", "oder", "von", "mit", "für", "auf", "aus", "bei", "nach",
            "über", "unter", "zur", "zum", "eine", "einer", "einen", "einem", "ist", "sind", "hat", "haben", "wird",
            "werden", "wurde", "wurden", "nicht", "auch", "dass", "sein", "seine", "ihre", "the", "and", "with", "from", "of",
            "that", "which", "this", "is", "was", "were");

    /// Words that open a sentence or a clause.
    private static final Set<String> OPENERS = Set.of(
            "Die", "Der", "Das", "Es", "Er", "Sie", "Wir", "Dies", "Diese", "Dieser", "Und", "Aber", "Doch", "In", "Im",
            "The", "This", "It", "He", "She", "We", "They", "And", "But");

    /// Words that no noun ends with, so that they belong to what follows a name.
    private static final List<String> TAILS = List.of(
            "einschließlich", "hatte", "hatten", "wurde", "wurden", "werden", "haben", "könnte", "müssen", "muss", "sowie",
            "während", "hat");

    /// Those of them that are told behind any word, not only behind a name the article has elsewhere.
    private static final int UNMISTAKABLE = 12;

    private static final int SHORTEST = 4;

    private static final double SURE = 0.85;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        var known = words(article);
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var text = article.text(edition);
            var language = article.readings().get(edition).edition().language();
            for (var span : words(text)) {
                int cut = cut(span.of(text), language, known);
                if (cut > 0) {
                    findings.add(finding(article, edition, span, span.of(text).substring(0, cut) + " " + span.of(text).substring(cut)));
                }
            }
            if (language.equals(Language.JAPANESE)) {
                for (var span : years(article, edition)) {
                    findings.add(finding(article, edition, span, null));
                }
            }
            if (language.equals(Language.ARABIC)) {
                findings.addAll(Grouped.finding(
                        article, edition, arabic(text), Category.PUNCTUATION_SPACING, SURE, Cause.WORDS_GLUED));
            }
        }
        return findings;
    }

    private static Finding finding(Case article, int edition, Span span, @Nullable String right) {
        var fault = new Fault(Category.PUNCTUATION_SPACING, Severity.MINOR, SURE, Cause.WORDS_GLUED, right);
        return Places.finding(article, edition, span, null, article.linkOf(edition, span.start()), fault);
    }

    /// Where a word falls into two; 0 when it is one.
    private static int cut(String word, Language language, Map<String, Integer> known) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits > 0) {
            return digits == 4 && word.length() >= 7 && isTitle(word, 4) ? 4 : 0;
        }
        for (int i = 2; i + 1 < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i - 1)) && isTitle(word, i) && areWords(word, i, language, known)) {
                return i;
            }
        }
        for (var tail : TAILS) {
            int cut = word.length() - tail.length();
            if (cut >= SHORTEST && word.endsWith(tail) && language.equals(Language.GERMAN)
                    && isName(word.substring(0, cut), tail, known)) {
                return cut;
            }
        }
        return 0;
    }

    private static boolean areWords(String word, int cut, Language language, Map<String, Integer> known) {
        var first = word.substring(0, cut);
        var second = word.substring(cut);
        if (SMALL.contains(first)) {
            return second.length() >= 3;
        }
        boolean small = Character.isLowerCase(first.charAt(0));
        if (small) {
            return isWord(first, language, known) && (OPENERS.contains(second) || (second.length() >= SHORTEST && isWord(second, language, known) && language.equals(Language.GERMAN)));
        }
        return known.getOrDefault(word, 0) == 1
                && first.length() >= SHORTEST
                && second.length() >= SHORTEST
                && known.containsKey(first)
                && known.containsKey(second);
    }

    private static boolean isWord(String word, Language language, Map<String, Integer> known) {
        var dictionary = Dictionary.with(language);
        return known.containsKey(word) || (word.length() >= 3 && dictionary != null && !dictionary.of(word).isEmpty());
    }

    /// Whether the head of a word is a name, or for a tail that cannot be mistaken any word.
    private static boolean isName(String head, String tail, Map<String, Integer> known) {
        return Character.isUpperCase(head.charAt(0))
                && (known.containsKey(head) || (tail.length() >= UNMISTAKABLE && isWord(head, Language.GERMAN, known)));
    }

    private static boolean isTitle(String word, int at) {
        return at + 1 < word.length() && Character.isUpperCase(word.charAt(at)) && Character.isLowerCase(word.charAt(at + 1));
    }

    /// A year and somebody's name, in Japanese: `2015マスク`, where the text has `マスク氏` too.
    private static List<Span> years(Case article, int edition) {
        var reading = article.readings().get(edition);
        var text = reading.edition().text();
        var spans = new ArrayList<Span>();
        for (var names : reading.names()) {
            for (var name : names) {
                int start = name.span().start() - 4;
                var person = name.words().getFirst().text();
                if (start >= 0
                        && Letters.isKatakana(text.charAt(name.span().start()))
                        && (text.startsWith("19", start) || text.startsWith("20", start))
                        && text.substring(start, start + 4).chars().allMatch(Character::isDigit)
                        && (start == 0 || !Character.isDigit(text.charAt(start - 1)))
                        && text.contains(person + "氏")) {
                    spans.add(new Span(start, name.span().end()));
                }
            }
        }
        return spans;
    }

    /// Every Latin word of every version, and how often it stands there.
    private static Map<String, Integer> words(Case article) {
        var words = new HashMap<String, Integer>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var text = article.text(edition);
            for (var span : words(text)) {
                words.merge(span.of(text), 1, Integer::sum);
            }
        }
        return words;
    }

    /// The runs of Latin letters and digits; what a hyphen joins or an address holds is no word.
    private static List<Span> words(String text) {
        var words = new ArrayList<Span>();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (end > start && !isAddress(text, start, end)) {
                words.add(new Span(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    private static boolean isPart(char c) {
        return Character.isDigit(c) || Letters.isLatin(c);
    }

    private static boolean isAddress(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char behind = end + 1 < text.length() && isPart(text.charAt(end + 1)) ? text.charAt(end) : ' ';
        return "@#/._".indexOf(before) >= 0 || "@/._".indexOf(behind) >= 0;
    }

    /// An Arabic word grown together with a figure or a Latin word, or with the next word behind a letter that only ends
    /// words (ة, ى).
    private static List<Span> arabic(String text) {
        var spans = new ArrayList<Span>();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && Letters.isArabic(text.charAt(end))) {
                end++;
            }
            if (end - start >= 2 && end < text.length() && isForeign(text.charAt(end)) && !isParticle(text.substring(start, end))) {
                int to = end;
                while (to < text.length() && isForeign(text.charAt(to))) {
                    to++;
                }
                spans.add(new Span(start, to));
            } else if (end - start > 3) {
                int closed = closed(text, start, end);
                if (closed > 0) {
                    spans.add(new Span(start, end));
                }
            }
            start = Math.max(end, start + 1);
        }
        return spans;
    }

    /// Behind which letter a word has to end and does not; 0 when there is none.
    private static int closed(String text, int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            if (text.charAt(i) == 'ة' && Character.isLetter(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isForeign(char c) {
        return Letters.isLatin(c) || (c >= '0' && c <= '9');
    }

    /// Particles are written together with what follows them.
    private static boolean isParticle(String word) {
        return Set.of("ال", "لل", "وال", "بال", "كال", "فال", "ولل").contains(word);
    }
}
