package taiyaku.check.words;

import taiyaku.check.script.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import taiyaku.align.Reading;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Severity;
import taiyaku.text.Language;
import taiyaku.text.LanguageGuess;
import taiyaku.text.Span;

/// Is a whole sentence left in another language?
///
/// In a text of another script it is one that has hardly a letter of that script; among languages in Latin letters, one
/// whose small words are another language's. Short ones, names and what stands in quotation marks prove nothing.
public final class ForeignSentenceCheck implements Check {

    /// So many words a sentence must have to show its language.
    private static final int WORDS = 5;

    private static final String QUOTES = "「」『』„“”«»\"";

    private static final Fault FAULT = new Fault(Category.TEXT_UNTRANSLATED, Severity.MAJOR, 0.9, null, null);

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var reading = article.readings().get(edition);
            for (int sentence = 0; sentence < reading.size(); sentence++) {
                var span = reading.sentence(sentence).span();
                if (!Furniture.isFurniture(reading, sentence) && isForeign(reading, span) && !isKept(article, edition, span)) {
                    findings.add(Places.finding(article, edition, span, null, article.linkOf(edition, span.start()), FAULT));
                }
            }
        }
        return findings;
    }

    /// Whether another version, of another language than the sentence, has it too, or what it quotes: a quotation left as
    /// it was said.
    private static boolean isKept(Case article, int edition, Span span) {
        var sentence = quoted(span.of(article.text(edition)));
        var guess = LanguageGuess.of(sentence);
        for (int other = 0; other < article.readings().size(); other++) {
            var version = article.readings().get(other).edition();
            if (other != edition && !version.language().equals(guess) && version.text().contains(sentence)) {
                return true;
            }
        }
        return false;
    }

    /// What stands between the first and the last quotation mark; all of it when there are none.
    private static String quoted(String sentence) {
        int start = 0;
        while (start < sentence.length() && QUOTES.indexOf(sentence.charAt(start)) < 0) {
            start++;
        }
        int end = sentence.length();
        while (end > start && QUOTES.indexOf(sentence.charAt(end - 1)) < 0) {
            end--;
        }
        return end - start > WORDS ? sentence.substring(start + 1, end - 1) : sentence;
    }

    private static boolean isForeign(Reading reading, Span span) {
        var text = span.of(reading.edition().text());
        var language = reading.edition().language();
        var words = text.split("[^\\p{L}]+", -1);
        int latin = 0;
        int small = 0;
        for (var word : words) {
            boolean inLatin = word.length() > 1 && Letters.isLatin(word.charAt(0));
            latin += inLatin ? 1 : 0;
            small += inLatin && word.equals(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        if (latin < WORDS || small < 2) {
            return false;
        }
        return isLatin(language) ? isOther(text, language, latin) : letters(text, true) > 4 * letters(text, false);
    }

    /// Another language's small words are three and more, and there is hardly one of its own.
    private static boolean isOther(String text, Language language, int words) {
        var guess = LanguageGuess.of(text);
        return !guess.equals(language)
                && LanguageGuess.words(text, guess) >= Math.max(3, words / 6)
                && 4 * LanguageGuess.words(text, language) <= LanguageGuess.words(text, guess);
    }

    private static boolean isLatin(Language language) {
        return language.equals(Language.GERMAN) || language.equals(Language.ENGLISH);
    }

    private static long letters(String text, boolean latin) {
        return text.chars().filter(c -> Character.isLetter(c) && Letters.isLatin((char) c) == latin).count();
    }
}
