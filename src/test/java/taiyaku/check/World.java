package taiyaku.check;

import taiyaku.review.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import taiyaku.align.Alignment;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.align.Relation;
import taiyaku.figure.Figure;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Sentence;
import taiyaku.text.Span;

/// A small world for checks: texts whose figures are marked by hand, `Sie bot {97,4 Milliarden Dollar=money
/// 97400000000 USD}.`; sentences are parted by `/` (a slash itself is `//`), the first of each text is linked with the first of the others and so
/// on, an empty one with nothing.
final class World {

    private World() {}

    /// The case of an article whose first text is the original, though nobody said so.
    static Case of(String... texts) {
        return of(false, Relation.TRANSLATION, texts);
    }

    /// @param marked whether the first text is known to be the original
    /// @param relation what the last text is to it
    static Case of(boolean marked, Relation relation, String... texts) {
        var readings = new ArrayList<Reading>();
        var sides = new ArrayList<List<List<Integer>>>();
        for (int i = 0; i < texts.length; i++) {
            var language = i == 0 ? Language.GERMAN : Language.JAPANESE;
            var links = new ArrayList<List<Integer>>();
            readings.add(reading(texts[i], language, links));
            sides.add(links);
        }
        int longest = sides.stream().mapToInt(List::size).max().orElse(0);
        var links = IntStream.range(0, longest)
                .mapToObj(row -> new Link(
                        sides.stream()
                                .map(s -> row < s.size() ? s.get(row) : List.<Integer>of())
                                .toList(),
                        1,
                        false))
                .toList();
        var relations = new ArrayList<>(Collections.nCopies(texts.length, Relation.TRANSLATION));
        relations.set(texts.length - 1, relation);
        return Case.of(readings, 0, marked, new Alignment(links, relations));
    }

    private static Reading reading(String marked, Language language, List<List<Integer>> links) {
        var text = new StringBuilder();
        var sentences = new ArrayList<Sentence>();
        var figures = new ArrayList<List<Figure>>();
        for (var piece : marked.split("(?<!/)/(?!/)", -1)) {
            var part = piece.replace("//", "/");
            int start = text.length();
            var found = new ArrayList<Figure>();
            int at = 0;
            for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', at)) {
                int close = part.indexOf('}', open);
                int middle = part.lastIndexOf('=', close);
                text.append(part, at, open);
                int from = text.length();
                text.append(part, open + 1, middle);
                found.add(Spelt.figure(part.substring(middle + 1, close), new Span(from, text.length())));
                at = close + 1;
            }
            text.append(part, at, part.length());
            if (text.length() == start) {
                links.add(List.of());
            } else {
                links.add(List.of(sentences.size()));
                sentences.add(new Sentence(new Span(start, text.length()), false, false));
                figures.add(found);
            }
        }
        var edition = new Edition(language, text.toString(), "");
        return new Reading(edition, sentences, figures, sentences.stream().map(s -> List.<taiyaku.name.Name>of()).toList());
    }

    /// What all checks find there: `number.magnitude 97,4億ドル`, the suspect's text behind the category.
    static List<String> findings(String... texts) {
        return findings(of(texts));
    }

    static List<String> findings(Case article) {
        var told = new ArrayList<String>();
        for (var check : Catalogue.checks()) {
            for (var finding : check.findings(article)) {
                var place = finding.suspectPlace();
                told.add(finding.category().code() + (place == null ? "" : " " + place.text()));
            }
        }
        return told;
    }
}
