package taiyaku.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taiyaku.align.Link;
import taiyaku.align.Pin;
import taiyaku.align.Reading;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.review.Decision;
import taiyaku.review.Policy;
import taiyaku.review.Progress;
import taiyaku.review.Review;
import taiyaku.store.Project;
import taiyaku.store.ProjectFile;
import taiyaku.store.Recent;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// What a person does to an article: corrects, decides, takes back, saves. The engine is a toy that knows three errors.
class WorkTest {

    private static final String GERMAN = "Die Firma bot 97,4 Milliarden Dollar. Das Heim hat 22 Millionen Euro."
            + " Der Turm kostet 15 Milliarden Dollar.";
    private static final String JAPANESE = "会社は97,4億ドルを提示した。施設には22万ユーロがある。塔は、15億ドルである。";

    /// wrong, right, and what is wrong with it
    private static final List<List<String>> ERRORS = List.of(
            List.of("97,4億ドル", "974億ドル", "0"), List.of("22万ユーロ", "2200万ユーロ", "1"), List.of("、15億ドル", "、150億ドル", "0"));

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final Desk desk = new Desk(screen::add, WorkTest::review);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void replacingCorrectsTheTextAndGoesOn() throws InterruptedException {
        open();
        int before = desk.findings().visible().size();
        desk.where().next();
        assertEquals(0, link());
        desk.replace();
        settle();
        assertTrue(japanese().startsWith("会社は974億ドルを提示した。"), japanese());
        assertEquals(before - 1, desk.findings().visible().size());
        assertEquals(1, link());
        assertEquals("97,4億ドル", desk.manuscript().now().decisions().fixes().getFirst().before());
        assertEquals("会社は974億ドルを提示した。", desk.manuscript().now().decisions().fixes().getFirst().sentence());
    }

    @Test
    void replacingFasterThanTheCheckLosesNothing() throws InterruptedException {
        open();
        desk.where().next();
        desk.replace();
        desk.replace();
        desk.replace();
        settle();
        assertEquals("会社は974億ドルを提示した。施設には2200万ユーロがある。塔は、150億ドルである。", japanese());
        assertEquals(0, desk.findings().visible().size());
    }

    @Test
    void everyStepIsTakenBackAndDoneAgain() throws InterruptedException {
        open();
        desk.where().next();
        desk.replace();
        settle();
        desk.deciding().decide(Decision.State.FALSE_ALARM);
        assertTrue(desk.manuscript().edited().get());
        desk.undo();
        settle();
        assertEquals(2, desk.findings().visible().size());
        desk.undo();
        settle();
        assertEquals(JAPANESE, japanese());
        assertFalse(desk.manuscript().edited().get());
        assertFalse(desk.manuscript().undoable().get());
        desk.redo();
        desk.redo();
        settle();
        assertTrue(japanese().startsWith("会社は974億ドルを"));
        assertEquals(1, desk.findings().visible().size());
    }

    @Test
    void allOfOneKindAreRepairedInOneStep() throws InterruptedException {
        open();
        desk.where().next();
        var alike = desk.findings().alike(desk.findings().all().getFirst());
        assertTrue(alike.size() >= 2, alike.toString());
        desk.repair(alike);
        settle();
        assertTrue(japanese().contains("974億ドル") && japanese().contains("150億ドル"), japanese());
        assertEquals(desk.findings().all().getFirst(), desk.where().finding(), "what was left is next");
        desk.undo();
        settle();
        assertEquals(JAPANESE, japanese());
    }

    @Test
    void whereNothingIsSuggestedOneOnlyGoesOn() throws InterruptedException {
        open();
        desk.lay(unsuggested(desk.review().get()));
        desk.where().next();
        var text = japanese();
        desk.replace();
        settle();
        assertEquals(text, japanese());
        assertEquals(1, link());
    }

    @Test
    void workThatWasKeptIsUnsavedUntilItIsSaved() throws InterruptedException {
        open();
        var project = desk.manuscript().now();
        desk.open(() -> new Opened(project, List.of(), true));
        settle();
        assertTrue(desk.manuscript().edited().get());
    }

    @Test
    void dismissedFindingsStayAwayAfterARecheck() throws InterruptedException {
        open();
        int before = desk.findings().visible().size();
        desk.where().next();
        desk.deciding().decide(Decision.State.INTENDED);
        assertEquals(before - 1, desk.findings().visible().size());
        assertEquals(1, link());
        desk.edit(0, new Span(0, 3), "Eine");
        settle();
        desk.findings().show(Facet.State.DISMISSED, true);
        assertEquals(before, desk.findings().visible().size());
    }

    @Test
    void aRemarkKeepsTheFindingSelected() throws InterruptedException {
        open();
        desk.where().next();
        desk.deciding().remark("nachfragen");
        var finding = desk.where().finding();
        assertNotNull(finding);
        assertEquals("nachfragen", desk.decision(finding).note());
    }

    @Test
    void aTickIsKeptThroughUndo() throws InterruptedException {
        open();
        desk.where().next();
        desk.replace();
        settle();
        desk.deciding().tick(List.of("Die Firma bot 97,4 Milliarden Dollar."), true);
        desk.undo();
        settle();
        assertEquals(1, desk.manuscript().now().decisions().read().size());
    }

    @Test
    void aSavedProjectOpensAsItWas(@TempDir Path folder) throws Exception {
        var filing = new Filing(desk);
        open();
        desk.where().next();
        desk.replace();
        settle();
        var file = folder.resolve("a" + ProjectFile.ENDING);
        filing.save(file);
        await(() -> !desk.manuscript().edited().get());
        assertEquals(file, filing.file().get());
        var other = new Desk(screen::add, WorkTest::review);
        var read = Opened.read(List.of(file));
        other.open(() -> read);
        await(() -> other.review().get() != null);
        assertEquals(desk.manuscript().now().article(), other.manuscript().now().article());
        assertEquals(desk.manuscript().now().decisions(), other.manuscript().now().decisions());
        other.close();
    }

    @Test
    void readingIsNoChangeOfTheWork() throws InterruptedException {
        open();
        desk.deciding().tick(List.of("Die Firma bot 97,4 Milliarden Dollar."), true);
        assertFalse(desk.manuscript().edited().get());
        assertEquals(1, desk.manuscript().now().decisions().read().size());
    }

    @Test
    void theFirstArticleOpenedStandsAmongTheRecent(@TempDir Path folder) throws Exception {
        var filing = new Filing(desk);
        var german = Files.writeString(folder.resolve("x.de.txt"), GERMAN);
        var japanese = Files.writeString(folder.resolve("x.ja.txt"), JAPANESE);
        desk.open(() -> Opened.read(List.of(german, japanese)));
        settle();
        await(() -> Recent.read().stream().anyMatch(entry -> entry.files().contains(german)));
        assertNull(filing.file().get());
    }

    @Test
    void aProjectOpensWhereItWasLeft(@TempDir Path folder) throws Exception {
        var filing = new Filing(desk);
        open();
        desk.where().select(2);
        var file = folder.resolve("left" + ProjectFile.ENDING);
        filing.save(file);
        await(() -> Files.exists(file));
        var other = new Desk(screen::add, WorkTest::review);
        var followed = new Filing(other);
        other.open(() -> Opened.read(List.of(file)));
        await(() -> other.opened().get() != null);
        assertEquals(2, other.where().selection().get().link());
        assertEquals(file, followed.file().get());
        other.close();
    }

    @Test
    void whatWasBegunAsideIsDoneBeforeTheEnd() {
        var done = new AtomicBoolean();
        desk.aside(
                () -> {
                    Thread.sleep(50);
                    return 1;
                },
                first -> {});
        desk.aside(
                () -> {
                    done.set(true);
                    return 2;
                },
                second -> {});
        desk.close();
        assertTrue(done.get());
    }

    @Test
    void workLeftBehindIsSetAsideWhenSomethingElseIsOpened() throws InterruptedException {
        var filing = new Filing(desk);
        var article = new Article("Zurückgelassen", List.of(new Edition(Language.GERMAN, GERMAN, "de.txt")));
        filing.setAside(new Opened(Project.of(article), List.of(), true));
        await(() -> Recent.read().stream()
                .anyMatch(entry -> entry.title().equals("Zurückgelassen") && entry.present()));
    }

    @Test
    void workSetAsideStandsAmongTheRecent() throws InterruptedException {
        var filing = new Filing(desk);
        open();
        desk.where().next();
        desk.replace();
        settle();
        filing.setAside();
        await(() -> Recent.read().stream()
                .anyMatch(entry -> entry.title().equals("Drei") && entry.present()));
    }

    private static Review unsuggested(@Nullable Review review) {
        assertNotNull(review);
        var findings = review.findings().stream()
                .map(f -> new Finding(
                        f.category(),
                        f.severity(),
                        f.confidence(),
                        f.suspects(),
                        f.places(),
                        f.link(),
                        f.cause(),
                        f.factor(),
                        null,
                        f.related()))
                .toList();
        return new Review(review.article(), review.readings(), review.links(), findings);
    }

    private void open() throws InterruptedException {
        var article = new Article(
                "Drei",
                List.of(
                        new Edition(Language.GERMAN, GERMAN, "de.txt"),
                        new Edition(Language.JAPANESE, JAPANESE, "ja.txt")));
        desk.open(() -> Opened.of(article));
        settle();
        assertEquals(3, desk.findings().visible().size(), desk.findings().all().toString());
        assertEquals(0, link(), "the first garbled figure is in view at once");
        desk.where().leave();
    }

    private String japanese() {
        return desk.manuscript().now().article().editions().get(1).text();
    }

    private int link() {
        var selection = desk.where().selection().get();
        assertNotNull(selection);
        return selection.link();
    }

    private void settle() throws InterruptedException {
        await(() -> desk.review().get() != null
                && desk.work().get() == null
                && desk.review().get().article().equals(desk.manuscript().now().article()));
    }

    private void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            for (var next = screen.poll(); next != null; next = screen.poll()) {
                next.run();
            }
            if (done.getAsBoolean()) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("never done");
    }

    /// One link a sentence, one finding for each known error.
    private static Review review(Article article, List<Pin> pins, Policy policy, Progress progress) {
        var readings = article.editions().stream().map(Reading::of).toList();
        var links = IntStream.range(0, 3)
                .mapToObj(i -> new Link(List.of(List.of(i), List.of(i)), 1, false))
                .toList();
        var findings = new ArrayList<Finding>();
        var text = article.editions().get(1).text();
        for (var error : ERRORS) {
            int at = text.indexOf(error.getFirst());
            if (at >= 0) {
                var places = new ArrayList<@Nullable Place>();
                places.add(null);
                places.add(new Place(new Span(at, at + error.getFirst().length()), error.getFirst(), null));
                findings.add(new Finding(
                        Category.NUMBER_MAGNITUDE,
                        Severity.CRITICAL,
                        1,
                        List.of(1),
                        places,
                        readings.get(1).sentenceAt(at),
                        error.get(2).equals("0") ? Cause.SCALE_WORD_COPIED : Cause.MILLION_AS_MYRIAD,
                        new BigDecimal("0.1"),
                        error.get(1),
                        List.of()));
            }
        }
        return new Review(article, readings, links, findings);
    }
}
