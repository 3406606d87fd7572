package taiyaku.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;
import taiyaku.wording.Messages;

/// An article with everything that could become markup or a formula, linked by hand.
final class Sample {

    static final String GERMAN =
            """
            Das <b>Haus</b> & der "Fluss", gestern.
            Es kostet 97,4 Milliarden Dollar.
            -97,4
            =1+1 ist kein Befehl.
            Niemand wohnt dort, auch heute nicht.
            Das war gut. Es ging weiter.
            """;

    static final String JAPANESE =
            """
            <b>家</b>と「川」&昨日。
            値段は97,4億ドルだ。
            -97,4
            =1+1は命令ではない。
            よかった😀、そして続いた。
            """;

    /// What the rows say, German and Japanese.
    static final List<List<String>> ROWS = List.of(
            List.of("Das <b>Haus</b> & der \"Fluss\", gestern.", "<b>家</b>と「川」&昨日。"),
            List.of("Es kostet 97,4 Milliarden Dollar.", "値段は97,4億ドルだ。"),
            List.of("-97,4", "-97,4"),
            List.of("=1+1 ist kein Befehl.", "=1+1は命令ではない。"),
            List.of("Niemand wohnt dort, auch heute nicht.", ""),
            List.of("Das war gut. Es ging weiter.", "よかった😀、そして続いた。"));

    private Sample() {}

    static Review review() {
        var editions = List.of(
                new Edition(Language.GERMAN, GERMAN, "haus am fluss/a&b.de.txt"),
                new Edition(Language.JAPANESE, JAPANESE, "haus am fluss/a&b.ja.txt"));
        var readings = editions.stream().map(Reading::of).toList();
        assertEquals(7, readings.get(0).size());
        assertEquals(5, readings.get(1).size());
        return new Review(
                new Article("<i>Haus</i>", editions),
                readings,
                List.of(
                        link(List.of(0), List.of(0)),
                        link(List.of(1), List.of(1)),
                        link(List.of(2), List.of(2)),
                        link(List.of(3), List.of(3)),
                        link(List.of(4), List.of()),
                        link(List.of(5, 6), List.of(4))),
                List.of(
                        new Finding(
                                Category.NUMBER_MAGNITUDE,
                                Severity.CRITICAL,
                                0.99,
                                List.of(1),
                                List.of(place(GERMAN, "97,4 Milliarden Dollar"), place(JAPANESE, "97,4億ドル")),
                                1,
                                Cause.SCALE_WORD_COPIED,
                                new BigDecimal("0.1"),
                                "974億ドル",
                                List.of()),
                        new Finding(
                                Category.TEXT_OMITTED,
                                Severity.MAJOR,
                                0.9,
                                List.of(1),
                                Arrays.asList(place(GERMAN, "Niemand wohnt dort, auch heute nicht."), null),
                                4,
                                null,
                                null,
                                null,
                                List.of())));
    }

    private static Link link(List<Integer> german, List<Integer> japanese) {
        return new Link(List.of(german, japanese), 1, false);
    }

    private static Place place(String text, String part) {
        int start = text.indexOf(part);
        return new Place(new Span(start, start + part.length()), part, null);
    }

    /// The decision that the second finding is none.
    static Decisions dismissed(Review review) {
        return Decisions.NONE.with(review.findings().get(1), review, new Decision(Decision.State.INTENDED, "<gekürzt>"));
    }

    static byte[] written(Export export, Review review, Decisions decisions) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(review, decisions, Messages.of(Language.ENGLISH), out);
        return out.toByteArray();
    }

    static byte[] written(String code) throws IOException {
        return written(Export.of(code).orElseThrow(), review(), Decisions.NONE);
    }
}
