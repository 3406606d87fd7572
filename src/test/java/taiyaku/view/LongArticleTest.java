package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import taiyaku.align.Relation;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.desk.HandReview;
import taiyaku.review.Review;

/// An article so long that most of its lines are guessed at first: what one reads stays where it is while they are broken.
///
/// It begins with narrow letters, so that all guesses are too low.
@ExtendWith(ApplicationExtension.class)
class LongArticleTest {

    private static final int ROWS = 4_000;

    private final Desk desk = new Desk(Platform::runLater);
    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.show(stage, desk, HandArticles.lumen(), new Canned());
    }

    /// @param more how many sentences stand before the first one
    private static Review review(int more) {
        var made = new HandReview("de", "ja");
        for (int i = -more; i < ROWS; i++) {
            var letter = i < 40 ? "il " : "Wm ";
            made.row(
                    (i % 5 == 0 ? "¶" : "") + "Nr " + i + " " + letter.repeat(12 + Math.floorMod(i, 7) * 4) + ".",
                    (i % 5 == 0 ? "¶" : "") + i + (i < 40 ? "ii" : "漢字").repeat(8 + Math.floorMod(i, 5) * 6) + "。");
        }
        return made.review("Lang");
    }

    private void lay(FxRobot robot, Review review) {
        robot.interact(() -> {
            desk.lay(review);
            window.layout();
        });
    }

    /// Waits until the height of the article does not change any more, which says that all lines are broken.
    private void settled(FxRobot robot) throws TimeoutException {
        var last = new double[] {-1};
        var same = new int[1];
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            robot.sleep(60);
            double now = WaitForAsyncUtils.asyncFx(() -> window.page().total()).get();
            same[0] = now == last[0] ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] > 10;
        });
    }

    private static List<Double> tops(FxRobot robot, String style) {
        return robot.lookup(style).queryAll().stream().map(Node::getLayoutY).sorted().toList();
    }

    @Test
    void whatOneReadsStaysWhileHeightsAreCorrected(FxRobot robot) throws TimeoutException {
        var guessed = new double[1];
        var before = new ArrayList<Double>();
        var review = review(0);
        // all in one go: between two pulses nothing is corrected
        robot.interact(() -> {
            desk.lay(review);
            window.layout();
            window.page().scroll().set(window.page().total() / 2);
            window.layout();
            guessed[0] = window.page().total();
            before.addAll(tops(robot, ".row"));
        });
        int first = desk.where().here().get();
        assertTrue(first > 1_000, "first: " + first);
        settled(robot);
        assertTrue(window.page().total() > guessed[0] + 5_000, "guesses were too low: " + guessed[0]);
        assertEquals(first, desk.where().here().get());
        assertEquals(before.size(), tops(robot, ".row").size());
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i), tops(robot, ".row").get(i), 1);
        }
    }

    @Test
    void theEndIsTheEndBeforeAndAfter(FxRobot robot) throws TimeoutException {
        lay(robot, review(0));
        robot.push(KeyCode.END);
        isAtEnd(robot);
        robot.interact(() -> assertEquals(window.page().getHeight() - 60, foot(robot), 1.5));
        settled(robot);
        isAtEnd(robot);
        robot.interact(() -> assertEquals(window.page().getHeight() - 60, foot(robot), 1.5));
    }

    /// Asked on the screen's thread: heights change between two of its pulses only.
    private void isAtEnd(FxRobot robot) {
        robot.interact(() -> {
            var page = window.page();
            assertEquals(page.total() - page.getHeight(), page.scroll().get(), 1);
            assertTrue(page.inFull().contains(ROWS - 1), page.inFull().toString());
        });
    }

    private void isInView(FxRobot robot, int row) {
        robot.interact(() -> assertTrue(window.page().inFull().contains(row), window.page().inFull().toString()));
    }

    /// The lower edge of the lowest row.
    private static double foot(FxRobot robot) {
        return robot.lookup(".row").queryAll().stream()
                .mapToDouble(row -> row.getLayoutY() + row.prefHeight(-1))
                .max()
                .orElseThrow();
    }

    @Test
    void whatIsGoneToStandsInView(FxRobot robot) throws TimeoutException {
        lay(robot, review(0));
        robot.interact(() -> desk.where().select(3_000));
        isInView(robot, 3_000);
        var before = tops(robot, ".row");
        settled(robot);
        isInView(robot, 3_000);
        assertEquals(before.getFirst(), tops(robot, ".row").getFirst(), 1);
    }

    @Test
    void inFreeFlowTheEndIsTheEndAndWhatIsGoneToStandsInView(FxRobot robot) throws TimeoutException {
        lay(robot, review(0));
        robot.push(KeyCode.V);
        robot.push(KeyCode.END);
        isAtEnd(robot);
        settled(robot);
        isAtEnd(robot);
        robot.interact(() -> desk.where().select(2_000));
        isInView(robot, 2_000);
    }

    @Test
    void inFreeFlowWhatOneReadsStaysWhenTheTextGrows(FxRobot robot) throws TimeoutException {
        lay(robot, review(0));
        robot.interact(() -> desk.where().select(1_000));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.V);
        robot.interact(() -> {
            window.page().scroll().set(window.page().total() / 2);
            window.layout();
        });
        int first = desk.where().here().get();
        assertTrue(first > 1_000, "first: " + first);
        robot.interact(() -> desk.zoom(1));
        assertEquals(first, desk.where().here().get());
        settled(robot);
        assertEquals(first, desk.where().here().get());
        robot.push(KeyCode.V);
        settled(robot);
        int level = desk.where().here().get();
        robot.push(KeyCode.V);
        robot.interact(() -> desk.zoom(-1));
        robot.push(KeyCode.V);
        settled(robot);
        assertEquals(level, desk.where().here().get(), 1, "set anew when it is shown again, in its place");
    }

    @Test
    void aNewReviewOfTheArticleKeepsThePlace(FxRobot robot) throws TimeoutException {
        lay(robot, review(0));
        keepsThePlace(robot, review(2), ".row");
        lay(robot, HandArticles.lumen());
        assertEquals(0, window.page().scroll().get(), "another article begins at its beginning");
    }

    @Test
    void inFreeFlowANewReviewOfTheArticleKeepsThePlace(FxRobot robot) throws TimeoutException {
        lay(robot, told(review(0)));
        assertTrue(desk.layout().free().get());
        keepsThePlace(robot, told(review(2)), ".side");
        lay(robot, told(HandArticles.lumen()));
        assertEquals(0, window.page().scroll().get(), "another article begins at its beginning");
    }

    private void keepsThePlace(FxRobot robot, Review longer, String style) throws TimeoutException {
        robot.interact(() -> {
            window.page().scroll().set(window.page().total() / 2);
            window.layout();
        });
        settled(robot);
        int first = desk.where().here().get();
        double top = tops(robot, style).get(2);
        lay(robot, longer);
        assertEquals(first + 2, desk.where().here().get());
        assertEquals(top, tops(robot, style).get(2), 1);
    }

    /// The same as the same story told independently, which flows freely by itself.
    private static Review told(Review review) {
        return new Review(
                review.article(),
                review.readings(),
                review.links(),
                Collections.nCopies(2, Relation.RETELLING),
                review.quantities(),
                review.findings());
    }

    @Test
    void aPassageIsFoundAtTheEndOfASearch(FxRobot robot) {
        lay(robot, review(0));
        robot.interact(() -> window.search().query().set("Nr 3500 "));
        assertEquals(1, window.search().hits().size());
        robot.interact(() -> window.search().next());
        isInView(robot, 3_500);
        assertFalse(robot.lookup(".found.here").queryAll().isEmpty());
        assertNotEquals(0, window.page().scroll().get());
    }
}
