package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;

/// What the window says of bugs, and what one can copy of them and of the program.
@ExtendWith(ApplicationExtension.class)
class MishapLineTest {

    private final Desk desk = new Desk(Platform::runLater);

    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.show(stage, desk, HandArticles.lumen(), new Canned());
    }

    private static Node line(FxRobot robot) {
        return robot.lookup("#mishap").query();
    }

    private void fails(FxRobot robot, Throwable bug) {
        desk.mishaps().happened(bug, "review");
        robot.interact(() -> {});
    }

    private static String copied(FxRobot robot) {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return String.valueOf(text[0]);
    }

    @Test
    void itIsToldCopiedAndDismissed(FxRobot robot) {
        assertFalse(line(robot).isVisible());
        fails(robot, new IllegalStateException("Quittenbrot"));
        assertTrue(line(robot).isVisible());
        robot.clickOn("#mishap-copy");
        var report = copied(robot);
        assertTrue(report.contains("On thread review, once:\njava.lang.IllegalStateException\n    at taiyaku."), report);
        assertTrue(report.contains("Java: " + System.getProperty("java.version")), report);
        assertFalse(report.contains("Quittenbrot"), report);
        robot.clickOn("#mishap-close");
        assertFalse(line(robot).isVisible());
    }

    @Test
    void oneOnTheReviewsThreadEndsTheWorkAndIsTold(FxRobot robot) throws Exception {
        var thrown = new LinkedBlockingQueue<Throwable>();
        robot.interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> thrown.add(bug));
            desk.open(() -> {
                throw new OutOfMemoryError("Quittenbrot");
            });
        });
        try {
            var bug = thrown.poll(10, TimeUnit.SECONDS);
            assertEquals(OutOfMemoryError.class, bug == null ? null : bug.getClass());
            robot.interact(() -> assertNull(desk.work().get(), "the work is not said to go on"));
        } finally {
            robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        }
    }

    @Test
    void whatTheProgramSaysOfItselfIsCopiedByKeys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("About");
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup("#about-page").tryQuery().isPresent());
        robot.push(KeyCode.SPACE);
        var details = copied(robot);
        for (var told : new String[] {
            "Java: ", "JavaFX: ", "ICU: 7", "Latin typeface: Source Serif 4 (comes with the program)", "Japanese typeface: Noto Serif JP"
        }) {
            assertTrue(details.contains(told), told + " in " + details);
        }
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#about-page").tryQuery().isPresent());
        assertTrue(window.page().isFocused());
    }
}
