package taiyaku.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Typing with the program's own engine: figures at once, the rest when typing rests.
class TypingTest {

    private static final String GERMAN = """
            Der neue Hafen kostet 97,4 Milliarden Euro.
            Er hat drei Becken und zwei Schleusen.
            Die Stadt zahlt 12 Millionen Euro.
            Den Rest zahlt der Bund in 15 Jahren.
            """;

    private static final String JAPANESE = """
            新しい港には974億ユーロかかる。
            港には3つの泊地と2つの水門がある。
            市は1200万ユーロを支払う。
            残りは国が15年かけて支払う。
            """;

    /// What half-width katakana is found as.
    private static final Category WIDTH = Category.PUNCTUATION_SPACING;

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final Desk desk = new Desk(screen::add);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFigureIsFoundAtOnceAndAHalfWidthLetterWhenTypingRests() throws InterruptedException {
        open();
        assertFalse(has(Category.NUMBER_MAGNITUDE));
        write("974億", "97,4億");
        until(this::fresh);
        assertTrue(has(Category.NUMBER_MAGNITUDE));
        write("市は", "ﾊﾝﾌﾞﾙｸ市は");
        until(this::fresh);
        assertFalse(has(WIDTH), "not asked yet");
        until(() -> has(WIDTH));
        assertTrue(has(Category.NUMBER_MAGNITUDE));
    }

    @Test
    void whatIsSelectedStaysSelectedWhenTypingRests() throws InterruptedException {
        open();
        write("974億", "97,4億");
        until(this::fresh);
        desk.where().next();
        var selected = desk.where().finding();
        assertNotNull(selected);
        assertEquals(Category.NUMBER_MAGNITUDE, selected.category());
        write("残りは", "ﾉｺﾘは");
        until(() -> has(WIDTH));
        var still = desk.where().selection().get();
        assertNotNull(still);
        assertEquals(selected.link(), still.link());
    }

    @Test
    void oneGoesOnInASentenceWhoseOriginalWasCorrected() throws InterruptedException {
        open();
        write("974億", "97,4億");
        int at = GERMAN.indexOf(" Hafen");
        desk.edit(0, new Span(at, at + 1), "");
        until(() -> fresh() && has(Category.NUMBER_MAGNITUDE) && glued() != null);
        desk.where().select(Objects.requireNonNull(glued()));
        desk.replace();
        until(() -> fresh() && glued() == null);
        var next = desk.where().finding();
        assertNotNull(next, "the next finding, though the sentence it stands on is another one now");
        assertEquals(Category.NUMBER_MAGNITUDE, next.category());
    }

    private @Nullable Finding glued() {
        return desk.findings().visible().stream()
                .filter(finding -> "neue Hafen".equals(finding.suggestion()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void keysStruckFasterThanTheyAreCheckedAreAllThere() throws InterruptedException {
        open();
        for (int i = 0; i < 30; i++) {
            desk.edit(1, new Span(0, 0), "あ");
        }
        until(() -> japanese().startsWith("あ".repeat(30)) && fresh());
        for (int i = 0; i < 30; i++) {
            desk.undo();
        }
        until(this::fresh);
        assertEquals(JAPANESE, japanese());
    }

    private void open() throws InterruptedException {
        var article = new Article(
                "",
                List.of(new Edition(Language.GERMAN, GERMAN, "de"), new Edition(Language.JAPANESE, JAPANESE, "ja")));
        desk.open(() -> Opened.of(article));
        until(() -> desk.opened().get() != null && fresh());
    }

    private void write(String was, String is) {
        int at = japanese().indexOf(was);
        desk.edit(1, new Span(at, at + was.length()), is);
    }

    private String japanese() {
        return desk.manuscript().now().article().editions().get(1).text();
    }

    private boolean fresh() {
        var review = desk.review().get();
        return review != null && review.article().equals(desk.manuscript().now().article()) && desk.work().get() == null;
    }

    private boolean has(Category category) {
        return desk.findings().all().stream().anyMatch(finding -> finding.category() == category);
    }

    private void until(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 2000; i++) {
            for (var next = screen.poll(); next != null; next = screen.poll()) {
                next.run();
            }
            if (done.getAsBoolean()) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("never came");
    }
}
