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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Are words glued together, or is there a blank where none belongs? `かつて 自らも`, `2015Musk`, `dieÜbernahme`
///
/// All such places of one edition are one finding.
public final class SpacingCheck implements Check {

    /// Words that no name begins with, so that a capital behind them belongs to the next word.
    private static final Set<String> GLUE = Set.of(
            "die", "der", "das", "dem", "den", "des", "und", "oder", "von", "mit", "für", "auf", "aus", "bei", "nach",
            "über", "unter", "zur", "zum", "eine", "einer", "einen", "einem", "ist", "sind", "hat", "nicht", "auch",
            "dass", "sein", "seine", "ihre", "the", "and", "with", "from");

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var text = article.text(edition);
            var language = article.readings().get(edition).edition().language();
            var spans = new ArrayList<>(strayBlanks(text, language));
            spans.addAll(glued(text));
            Collections.sort(spans);
            if (!spans.isEmpty()) {
                findings.add(grouped(article, edition, spans));
            }
        }
        return findings;
    }

    private static Finding grouped(Case article, int edition, List<Span> spans) {
        var text = article.text(edition);
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        var first = spans.getFirst();
        places.set(edition, new Place(first, first.of(text), null));
        var related = spans.stream()
                .skip(1)
                .map(s -> new Finding.Related(edition, new Place(s, s.of(text), null)))
                .toList();
        return new Finding(
                Category.PUNCTUATION_SPACING,
                Severity.MINOR,
                0.8,
                List.of(edition),
                places,
                article.linkOf(edition, first.start()),
                null,
                null,
                null,
                related);
    }

    /// Blanks inside running Japanese or Chinese text. Behind a katakana word a blank may stand for the middle dot, and
    /// beside Latin letters and digits it is a matter of house style.
    private static List<Span> strayBlanks(String text, Language language) {
        var spans = new ArrayList<Span>();
        var doubtful = new ArrayList<Span>();
        if (!language.code().equals("ja") && !language.code().equals("zh")) {
            return spans;
        }
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            if (end < text.length() && isStray(text.charAt(i - 1), text.charAt(end))) {
                (isName(text.charAt(i - 1), text.charAt(end)) ? doubtful : spans).add(new Span(i - 1, end + 1));
            }
            i = end;
        }
        if (!spans.isEmpty()) {
            spans.addAll(doubtful);
        }
        return spans;
    }

    /// Katakana before the blank is a name or a title (`ジョニー・イングリッシュ 気休めの報酬`) and may be parted.
    private static boolean isStray(char before, char behind) {
        return isJapanese(before) && isJapanese(behind) && !isKatakana(before);
    }

    /// Han on both sides may be a family name and a given name; it counts only in a text that has other stray blanks.
    private static boolean isName(char before, char behind) {
        return isHan(before) && isHan(behind);
    }

    private static boolean isJapanese(char c) {
        return isHan(c) || isKatakana(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA || c == '、';
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isKatakana(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA || c == 'ー';
    }

    /// A year grown together with the word behind it, a small word with the noun behind it.
    private static List<Span> glued(String text) {
        var spans = new ArrayList<Span>();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && isWordPart(text.charAt(end))) {
                end++;
            }
            if (isGlued(text, start, end)) {
                spans.add(new Span(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return spans;
    }

    private static boolean isGlued(String text, int start, int end) {
        int digits = start;
        while (digits < end && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits > start) {
            return digits - start == 4 && end - digits >= 3 && isTitle(text, digits, end);
        }
        int small = start;
        while (small < end && Character.isLowerCase(text.charAt(small))) {
            small++;
        }
        return small > start && isTitle(text, small, end) && GLUE.contains(text.substring(start, small));
    }

    private static boolean isTitle(String text, int start, int end) {
        return end - start >= 3
                && Character.isUpperCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start + 1));
    }

    private static boolean isWordPart(char c) {
        return Character.isDigit(c)
                || (Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
