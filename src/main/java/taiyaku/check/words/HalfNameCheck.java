package taiyaku.check.words;

import taiyaku.check.script.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.name.Likeness;
import taiyaku.text.Span;

/// Was a company's name translated by half? `Baron Capital` → `Baron Hauptstadt`, `Atreides Management` → `Atreides管理`
///
/// What companies are called behind their own name is a small table (`companies.txt`). One version has the own name with
/// the word as it is, another has what sounds like that name with a translation of the word: that one is the suspect.
public final class HalfNameCheck implements Check {

    /// @param latin the word in Latin letters
    /// @param katakana the word in Japanese
    /// @param taken what it is taken for, by language: German, English, Japanese
    private record Suffix(String latin, String katakana, List<List<String>> taken) {

        List<String> right(String language) {
            return language.equals("ja") ? List.of(katakana, latin) : List.of(latin);
        }

        List<String> taken(String language) {
            int column = List.of("de", "en", "ja").indexOf(language);
            return column < 0 ? List.of() : taken.get(column);
        }
    }

    private static final List<Suffix> SUFFIXES = Table.rows("companies.txt", 5).stream()
            .map(row -> new Suffix(row.get(0).getFirst(), row.get(1).getFirst(), row.subList(2, 5)))
            .toList();

    private static final double SURE = 0.85;

    /// A company's name as it stands in a text.
    ///
    /// @param own the name itself, `Baron`
    /// @param span all of it, with the word behind it
    private record Company(String own, Span span) {}

    private final Likeness likeness = new Likeness();

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (var suffix : SUFFIXES) {
            for (int suspect = article.readings().size() - 1; suspect >= 0; suspect--) {
                var language = code(article, suspect);
                var text = article.text(suspect);
                if (suffix.taken(language).stream().anyMatch(text::contains)) {
                    for (int link = 0; link < article.links().size(); link++) {
                        look(article, link, suspect, suffix, findings);
                    }
                }
            }
        }
        return findings;
    }

    private void look(Case article, int link, int suspect, Suffix suffix, List<Finding> findings) {
        for (var wrong : companies(article, link, suspect, suffix.taken(code(article, suspect)))) {
            for (int witness = 0; witness < article.readings().size(); witness++) {
                var language = code(article, witness);
                for (var right : witness == suspect ? List.<Company>of() : companies(article, link, witness, suffix.right(language))) {
                    if (wrong.own.equalsIgnoreCase(right.own) || likeness.of(wrong.own, right.own) >= Likeness.SAME) {
                        findings.add(finding(article, link, suspect, wrong, witness, right, suffix));
                        return;
                    }
                }
            }
        }
    }

    private static List<Company> companies(Case article, int link, int edition, List<String> suffixes) {
        var within = Stretches.of(article, link, edition);
        var text = article.text(edition);
        var found = new ArrayList<Company>();
        if (within == null) {
            return found;
        }
        for (var word : suffixes) {
            for (int at = text.indexOf(word, within.start()); at >= 0 && at + word.length() <= within.end(); at = text.indexOf(word, at + 1)) {
                var own = ownName(text, at, within.start());
                if (own != null && isWhole(text, at + word.length())) {
                    found.add(new Company(own.of(text), new Span(own.start(), at + word.length())));
                }
            }
        }
        return found;
    }

    /// The name that stands directly before a word: a capitalised Latin one or a run of katakana.
    private static @Nullable Span ownName(String text, int at, int border) {
        int end = at > border && " -・\u00A0".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
        int start = end;
        while (start > border && isNamePart(text.charAt(start - 1))
                && (start == end || Letters.isLatin(text.charAt(start - 1)) == Letters.isLatin(text.charAt(start)))) {
            start--;
        }
        boolean glued = end == at && start < end && Letters.isLatin(text.charAt(start)) && Letters.isLatin(text.charAt(at));
        boolean name = end - start >= 2 && !glued
                && (!Letters.isLatin(text.charAt(start)) || Character.isUpperCase(text.charAt(start)));
        return name ? new Span(start, end) : null;
    }

    private static boolean isNamePart(char c) {
        return Letters.isLatin(c) || Letters.script(c) == Character.UnicodeScript.KATAKANA;
    }

    private static boolean isWhole(String text, int end) {
        return end == text.length() || !(Letters.isLatin(text.charAt(end - 1)) && Letters.isLatin(text.charAt(end)));
    }

    private static Finding finding(
            Case article, int link, int suspect, Company wrong, int witness, Company right, Suffix suffix) {
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        places.set(suspect, new Place(wrong.span, wrong.span.of(article.text(suspect)), null));
        places.set(witness, new Place(right.span, right.span.of(article.text(witness)), null));
        boolean japanese = code(article, suspect).equals("ja");
        var between = !japanese ? " " : Letters.isLatin(wrong.own.charAt(0)) ? "" : "・";
        return new Finding(
                Category.NAME,
                Severity.MAJOR,
                SURE * article.links().get(link).confidence(),
                List.of(suspect),
                places,
                link,
                Cause.NAME_AS_WORD,
                null,
                wrong.own + between + (japanese ? suffix.katakana : suffix.latin),
                List.of());
    }

    private static String code(Case article, int edition) {
        return article.readings().get(edition).edition().language().code();
    }
}
