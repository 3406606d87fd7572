package taiyaku.check.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import taiyaku.align.lexicon.Dictionary;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.check.script.Letters;
import taiyaku.name.Likeness;
import taiyaku.name.Name;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Is a name gone from the Japanese where a dictionary's translation of it stands? `Harbor` → `ハーバー` thrice, once `港湾`
///
/// The article's own other uses are the table here: a name that the Japanese writes by its sound elsewhere, and that in one
/// link it neither says nor leaves in Latin letters, while a word is there that the name would be if it were one. Names
/// that are merely absent are no finding.
public final class VanishedNameCheck implements Check {

    /// So often the Japanese has to write the name by its sound.
    private static final int OFTEN = 2;

    private static final int SHORTEST = 3;

    private static final double SURE = 0.8;

    private final Likeness likeness = new Likeness();

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            if (article.readings().get(edition).edition().language().equals(Language.JAPANESE)) {
                for (int other = 0; other < article.readings().size(); other++) {
                    var language = article.readings().get(other).edition().language();
                    if (other != edition && !article.isRetelling(edition) && (language.equals(Language.GERMAN) || language.equals(Language.ENGLISH))) {
                        look(article, edition, other, findings);
                    }
                }
            }
        }
        return findings;
    }

    private void look(Case article, int edition, int other, List<Finding> findings) {
        var own = Dictionary.with(article.readings().get(other).edition().language());
        boolean german = article.readings().get(other).edition().language().equals(Language.GERMAN);
        for (var name : names(article, other).entrySet()) {
            if (german && own != null && own.knows(name.getKey())) {
                continue;
            }
            var spoken = new HashMap<String, Integer>();
            var silent = new ArrayList<Integer>();
            for (int link : name.getValue().keySet()) {
                var sound = spoken(article, link, edition, name.getKey());
                if (sound != null) {
                    spoken.merge(sound, 1, Integer::sum);
                } else if (!hasName(article, link, edition, name.getKey()) && Stretches.of(article, link, edition) != null) {
                    silent.add(link);
                }
            }
            int times = spoken.values().stream().mapToInt(Integer::intValue).sum();
            if (times >= OFTEN && !silent.isEmpty()) {
                var usual = spoken.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
                for (int link : silent) {
                    var word = word(article, link, edition, name.getKey());
                    if (word != null) {
                        findings.add(finding(article, link, edition, word, other, name.getValue().get(link), usual));
                    }
                }
            }
        }
    }

    /// The names of an edition, word by word, and where each stands first in each link.
    private static Map<String, Map<Integer, Span>> names(Case article, int edition) {
        var reading = article.readings().get(edition);
        var names = new LinkedHashMap<String, Map<Integer, Span>>();
        for (int sentence = 0; sentence < reading.size(); sentence++) {
            int link = article.linkOf(edition, reading.sentence(sentence).span().start());
            for (var name : reading.namesOf(sentence)) {
                for (var word : name.words()) {
                    if (word.text().length() >= SHORTEST) {
                        names.computeIfAbsent(word.text(), _ -> new LinkedHashMap<>()).putIfAbsent(link, word.span());
                    }
                }
            }
        }
        return names;
    }

    /// What the Japanese of a link has that sounds like a name; null when it has nothing.
    private @Nullable String spoken(Case article, int link, int edition, String name) {
        var reading = article.readings().get(edition);
        return article.links().get(link).sides().get(edition).stream()
                .flatMap(sentence -> reading.namesOf(sentence).stream())
                .flatMap(heard -> heard.words().stream())
                .map(Name::text)
                .filter(word -> Letters.isKatakana(word.charAt(0)) && likeness.of(name, word) >= Likeness.SAME)
                .findFirst()
                .orElse(null);
    }

    /// Whether the Japanese of a link has a name as it is.
    private static boolean hasName(Case article, int link, int edition, String name) {
        var within = Stretches.of(article, link, edition);
        return within != null && within.of(article.text(edition)).contains(name);
    }

    /// The word of a link that a dictionary gives for a name in small letters; null when there is none.
    private static @Nullable Span word(Case article, int link, int edition, String name) {
        var within = Stretches.of(article, link, edition);
        for (var language : List.of(Language.ENGLISH, Language.GERMAN)) {
            var dictionary = Dictionary.with(language);
            if (within == null || dictionary == null || !dictionary.knows(name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            var text = article.text(edition);
            Set<Integer> there = new HashSet<>(dictionary.inJapanese(within.of(text)));
            there.retainAll(dictionary.of(name.toLowerCase(Locale.ROOT)));
            for (int headword : new TreeSet<>(there)) {
                var spelling = dictionary.headword(headword);
                if (spelling.chars().anyMatch(c -> Letters.isHan((char) c))) {
                    int at = text.indexOf(spelling, within.start());
                    return new Span(at, at + spelling.length());
                }
            }
        }
        return null;
    }

    private static Finding finding(
            Case article, int link, int edition, Span word, int other, @Nullable Span name, String usual) {
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        places.set(edition, new Place(word, word.of(article.text(edition)), null));
        if (name != null) {
            places.set(other, new Place(name, name.of(article.text(other)), null));
        }
        return new Finding(
                Category.NAME,
                Severity.MAJOR,
                SURE * article.links().get(link).confidence(),
                List.of(edition),
                places,
                link,
                Cause.NAME_AS_WORD,
                null,
                usual,
                List.of());
    }
}
