package taiyaku.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Alignment;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.align.Relation;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.check.ledger.Ledger;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.Value;
import taiyaku.name.Name;
import taiyaku.review.Review;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Sentence;
import taiyaku.text.Span;

/// A review made by hand, so that the window can be tested without the engine.
///
/// A row is one string per edition; a figure stands in it as `[97,4 Milliarden Dollar=97400000000 USD]`, a count without
/// a unit, a mask without a value: `[XNUMX人=]`. A row starts with `¶` where a paragraph begins, with `#` where it is a
/// heading; an empty string is a missing sentence, `|` parts two sentences.
public final class HandReview {

    private final List<Language> languages;
    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<List<Sentence>> sentences = new ArrayList<>();
    private final List<List<List<Figure>>> figures = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public HandReview(String... codes) {
        languages = List.of(codes).stream().map(Language::new).toList();
        languages.forEach(language -> {
            texts.add(new StringBuilder());
            sentences.add(new ArrayList<>());
            figures.add(new ArrayList<>());
        });
    }

    public HandReview row(String... sides) {
        var link = new ArrayList<List<Integer>>();
        for (int i = 0; i < sides.length; i++) {
            link.add(side(i, sides[i]));
        }
        links.add(new Link(link, 1, false));
        return this;
    }

    /// Makes the aligner unsure of the last row.
    public HandReview unsure() {
        links.add(new Link(links.removeLast().sides(), 0.6, false));
        return this;
    }

    /// The same, of a suspect.
    public HandReview finding(
            Category category,
            Severity severity,
            @Nullable Cause cause,
            @Nullable String factor,
            @Nullable String suggestion,
            int suspect,
            @Nullable String... spellings) {
        finding(category, severity, cause, factor, suggestion, spellings);
        var last = findings.removeLast();
        findings.add(new Finding(
                category,
                severity,
                last.confidence(),
                List.of(suspect),
                last.places(),
                last.link(),
                cause,
                last.factor(),
                suggestion,
                List.of()));
        return this;
    }

    /// A finding of the last row on these spellings, one per edition, null where there is none; the last is the suspect.
    public HandReview finding(
            Category category,
            Severity severity,
            @Nullable Cause cause,
            @Nullable String factor,
            @Nullable String suggestion,
            @Nullable String... spellings) {
        var places = new ArrayList<@Nullable Place>();
        for (int i = 0; i < spellings.length; i++) {
            places.add(spellings[i] == null ? null : place(i, spellings[i]));
        }
        findings.add(new Finding(
                category,
                severity,
                0.99,
                List.of(spellings.length - 1),
                places,
                links.size() - 1,
                cause,
                factor == null ? null : new BigDecimal(factor),
                suggestion,
                List.of()));
        return this;
    }

    /// How sure the last finding is.
    public HandReview confidence(double confidence) {
        var last = findings.removeLast();
        findings.add(new Finding(
                last.category(),
                last.severity(),
                confidence,
                last.suspects(),
                last.places(),
                last.link(),
                last.cause(),
                last.factor(),
                last.suggestion(),
                last.related()));
        return this;
    }

    public Review review(String title) {
        var editions = IntStream.range(0, languages.size())
                .mapToObj(i -> new Edition(
                        languages.get(i),
                        texts.get(i).toString(),
                        "folder/lumen." + languages.get(i).code() + ".txt"))
                .toList();
        var readings = IntStream.range(0, languages.size())
                .mapToObj(i -> new Reading(
                        editions.get(i),
                        sentences.get(i),
                        figures.get(i),
                        sentences.get(i).stream().map(s -> List.<Name>of()).toList()))
                .toList();
        var relations = Collections.nCopies(readings.size(), Relation.TRANSLATION);
        return new Review(
                new Article(title, editions),
                readings,
                links,
                relations,
                Ledger.of(readings, 0, false, new Alignment(links, relations)),
                findings);
    }

    private List<Integer> side(int edition, String side) {
        var indexes = new ArrayList<Integer>();
        if (side.isEmpty()) {
            return indexes;
        }
        boolean opens = side.startsWith("¶") || side.startsWith("#");
        boolean heading = side.startsWith("#");
        for (var sentence : (opens ? side.substring(1) : side).split("\\|", -1)) {
            indexes.add(sentences.get(edition).size());
            sentence(edition, sentence, opens && indexes.size() == 1, heading);
        }
        return indexes;
    }

    private void sentence(int edition, String marked, boolean opens, boolean heading) {
        var text = texts.get(edition);
        if (!text.isEmpty()) {
            text.append(opens ? "\n\n" : languages.get(edition).code().equals("ja") ? "" : " ");
        }
        int start = text.length();
        var found = new ArrayList<Figure>();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int equals = marked.indexOf('=', open);
            int close = marked.indexOf(']', equals);
            text.append(marked, at, open);
            var span = new Span(text.length(), text.length() + equals - open - 1);
            text.append(marked, open + 1, equals);
            found.add(new Figure(span, value(marked.substring(equals + 1, close))));
            at = close + 1;
        }
        text.append(marked.substring(at));
        sentences.get(edition).add(new Sentence(new Span(start, text.length()), opens, heading));
        figures.get(edition).add(found);
    }

    private static Value value(String told) {
        var parts = told.split(" ", -1);
        if (told.isEmpty()) {
            return new Value.Debris("", Kind.COUNT, null);
        }
        return parts.length == 1
                ? new Value.Count(new BigDecimal(parts[0]))
                : new Value.Money(new BigDecimal(parts[0]), parts[1]);
    }

    private Place place(int edition, String spelling) {
        var side = links.getLast().sides().get(edition);
        int from = sentences.get(edition).get(side.getFirst()).span().start();
        int at = texts.get(edition).indexOf(spelling, from);
        if (at < 0) {
            throw new IllegalArgumentException(spelling);
        }
        var span = new Span(at, at + spelling.length());
        var figure = figures.get(edition).get(side.getFirst()).stream()
                .filter(f -> f.span().overlaps(span))
                .findFirst()
                .orElse(null);
        return new Place(span, spelling, figure);
    }
}
