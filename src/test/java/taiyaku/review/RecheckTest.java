package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taiyaku.align.Alignment;
import taiyaku.align.Pin;
import taiyaku.align.Reading;
import taiyaku.align.lexicon.Glossary;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.intake.Articles;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Seam;
import taiyaku.text.Sentences;
import taiyaku.text.Span;

/// While one types, what is checked again is what a full review would say.
class RecheckTest {

    /// What random typing writes: letters, digits, scale words, ends of sentences and of lines.
    private static final List<String> TYPED = List.of(
            "7", "0", ",", ".", "a", "E", " ", "\n", "\n\n", "億", "万", "。", "、", "は", " Millionen", " Milliarden Euro", "12 Prozent",
            "3億ドル", "am 5. Mai 2021", "。\n", "XNUMX", "“", "「", "」", " Der Bau kostete 14 Euro.", "二人の", "\r\n", "午後3時", "٣", "1.500");

    @ParameterizedTest
    @ValueSource(strings = {"1-takeover-bid", "2-three-tellings", "3-long-bridge-clean", "4-quarterly-report", "5-storm-night"})
    void anyTypingSaysWhatAFullReviewSays(String name) throws UnusableFileException {
        type(article(name), 120, new Random(name.hashCode()));
    }

    @Test
    void typingInALongArticleToo() throws UnusableFileException {
        var long1 = joined(List.of("1-takeover-bid", "3-long-bridge-clean", "4-quarterly-report"), 3);
        type(long1, Integer.getInteger("taiyaku.strokes", 120), new Random(8));
    }

    private static void type(Article start, int strokes, Random random) {
        var recheck = whole(start);
        int prompt = 0;
        for (int i = 0; i < strokes; i++) {
            var article = recheck.review().article();
            int edition = random.nextInt(article.editions().size());
            var typed = typed(article.editions().get(edition), random);
            var now = article.with(edition, typed);
            var next = recheck.after(now, Progress.NONE);
            assertSays(next, now, recheck);
            prompt += next.isSettled() ? 0 : 1;
            // now and then one rests
            recheck = random.nextInt(25) == 0 ? whole(now) : next;
        }
        assertTrue(2 * prompt > strokes, prompt + " of " + strokes + " were checked in part");
    }

    private static Edition typed(Edition edition, Random random) {
        int length = edition.text().length();
        int at = random.nextInt(length + 1);
        if (random.nextInt(8) == 0) {
            return edition.with(new Seam(at, random.nextBoolean()));
        }
        if (random.nextInt(16) == 0) {
            var sentences = Sentences.of(edition);
            int start = sentences.isEmpty() ? 0 : sentences.get(random.nextInt(sentences.size())).span().start();
            return edition.with(new Seam(start, false));
        }
        int gone = switch (random.nextInt(5)) {
            case 0 -> 1;
            case 1 -> random.nextInt(40);
            default -> 0;
        };
        var typed = gone > 0 && random.nextBoolean() ? "" : TYPED.get(random.nextInt(TYPED.size()));
        return edition.replaced(new Span(at, Math.min(length, at + gone)), typed);
    }

    private static void assertSays(Recheck recheck, Article article, Recheck before) {
        var review = recheck.review();
        assertEquals(article, review.article());
        for (int e = 0; e < article.editions().size(); e++) {
            var whole = Reading.of(article.editions().get(e));
            assertEquals(whole.sentences(), review.readings().get(e).sentences());
            assertEquals(whole.allFigures(), review.readings().get(e).allFigures());
            assertEquals(whole, review.readings().get(e));
            if (article.editions().get(e).equals(before.review().article().editions().get(e))) {
                if (!recheck.isSettled()) {
                    assertSame(before.review().readings().get(e), review.readings().get(e));
                }
            }
            assertEachOnce(review, e, whole.size());
        }
        var facts = Case.of(
                review.readings(),
                article.original(),
                article.marked(),
                new Alignment(review.links(), review.relations()));
        assertEquals(facts.quantities(), review.quantities());
        var checks = Catalogue.asked(Policy.DEFAULT);
        for (int i = 0; i < checks.size(); i++) {
            if (recheck.isSettled() || Catalogue.isPrompt(checks.get(i))) {
                assertEquals(checks.get(i).findings(facts), recheck.found().get(i), checks.get(i).getClass().getName());
            }
        }
        review.findings().forEach(finding -> assertStands(finding, article));
    }

    private static void assertEachOnce(Review review, int edition, int sentences) {
        var all = new TreeSet<Integer>();
        int count = 0;
        for (var link : review.links()) {
            all.addAll(link.sides().get(edition));
            count += link.sides().get(edition).size();
        }
        assertEquals(sentences, count);
        assertEquals(sentences, all.size());
        assertTrue(all.isEmpty() || (all.first() == 0 && all.last() == sentences - 1));
    }

    private static void assertStands(Finding finding, Article article) {
        for (int e = 0; e < finding.places().size(); e++) {
            var place = finding.places().get(e);
            if (place != null) {
                assertStands(place, article, e);
            }
        }
        finding.related().forEach(more -> assertStands(more.place(), article, more.edition()));
    }

    private static void assertStands(Place place, Article article, int edition) {
        assertEquals(place.text(), place.span().of(article.editions().get(edition).text()));
    }

    @Test
    void theGarbledFigureIsFoundAsItIsTypedAndGoneWhenItIsRight() {
        var german = "Der Umbau des Hafens kostet 97,4 Milliarden Euro.\nDie Stadt zahlt 12 Millionen Euro davon.\n";
        var right = "港の改修には974億ユーロかかる。\n市はそのうち1200万ユーロを支払う。\n";
        var recheck = whole(new Article("", List.of(
                new Edition(Language.GERMAN, german, ""), new Edition(Language.JAPANESE, right, ""))));
        assertEquals(List.of(), magnitudes(recheck));
        recheck = recheck.after(retyped(recheck, "974億", "97,4億"), Progress.NONE);
        assertFalse(recheck.isSettled());
        assertEquals(List.of("97,4億ユーロ"), magnitudes(recheck));
        recheck = recheck.after(retyped(recheck, "97,4億", "974億"), Progress.NONE);
        assertEquals(List.of(), magnitudes(recheck));
    }

    @Test
    void linksStandStillWhileNoSentenceIsBorn() throws UnusableFileException {
        var before = whole(article("4-quarterly-report"));
        var text = before.review().article().editions().get(1).text();
        int at = before.review().readings().get(1).sentence(3).span().start();
        var after = before.after(
                before.review().article().with(1, before.review().article().editions().get(1).with(
                        text.substring(0, at) + "また" + text.substring(at))),
                Progress.NONE);
        assertSame(before.review().links().get(2), after.review().links().get(2));
        assertEquals(before.review().links(), after.review().links());
    }

    private static List<String> magnitudes(Recheck recheck) {
        var texts = new ArrayList<String>();
        for (var finding : recheck.review().findings()) {
            var place = finding.suspectPlace();
            if (finding.category() == Category.NUMBER_MAGNITUDE && place != null) {
                texts.add(place.text());
            }
        }
        return texts;
    }

    private static Article retyped(Recheck recheck, String was, String is) {
        var article = recheck.review().article();
        var japanese = article.editions().get(1);
        return article.with(1, japanese.with(japanese.text().replace(was, is)));
    }

    private static Recheck whole(Article article) {
        return Recheck.whole(article, List.<Pin>of(), Glossary.NONE, Policy.DEFAULT, Progress.NONE);
    }

    private static Article article(String name) throws UnusableFileException {
        return Articles.read(List.of(Path.of("articles", name)), Articles.Reading.DEFAULT);
    }

    /// Articles behind one another, over and over, with other digits each time.
    private static Article joined(List<String> names, int rounds) throws UnusableFileException {
        var texts = List.of(new StringBuilder(), new StringBuilder());
        for (int round = 0; round < rounds; round++) {
            for (var name : names) {
                for (int e = 0; e < 2; e++) {
                    var text = article(name).editions().get(e).text();
                    texts.get(e).append(text.replace('4', (char) ('5' + round)).replace('3', (char) ('6' + round))).append("\n\n");
                }
            }
        }
        return new Article("", List.of(
                new Edition(Language.GERMAN, texts.get(0).toString(), "de"),
                new Edition(Language.JAPANESE, texts.get(1).toString(), "ja")), 0, true);
    }
}
