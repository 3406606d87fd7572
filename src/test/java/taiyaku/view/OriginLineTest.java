package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.desk.Opened;

/// The encodings at the foot of the window, shown and changed.
@ExtendWith(ApplicationExtension.class)
class OriginLineTest {

    @TempDir
    private Path folder;

    private final Desk desk = new Desk(Platform::runLater);

    @Start
    void start(Stage stage) {
        Windows.show(stage, desk, HandArticles.lumen(), new Canned());
    }

    @Test
    void whatWasPastedHasNoEncoding(FxRobot robot) {
        assertFalse(line(robot).isVisible());
    }

    @Test
    void aDoubtIsShownAndAnotherEncodingChosen(FxRobot robot) throws IOException, TimeoutException {
        var file = Files.write(folder.resolve("a.de.txt"), "Zimmer für 12 Euro".getBytes(StandardCharsets.ISO_8859_1));
        open(file, opened -> opened.files().equals(List.of(file)));
        assertEquals("windows-1252 ?", line(robot).getText());
        robot.interact(() -> line(robot).fire());
        robot.clickOn("ISO-8859-15");
        until(opened -> opened.how().encoding() != null);
        assertEquals("ISO-8859-15", line(robot).getText());
    }

    @Test
    void whatStandsAroundAnArticleCanBeHad(FxRobot robot) throws IOException, TimeoutException {
        var file = Files.writeString(
                folder.resolve("page.html"),
                "<html lang=de><nav>Start</nav><article><h1>Das Haus</h1><p>Es ist alt und groß.</p></article>");
        open(file, opened -> opened.files().equals(List.of(file)));
        assertEquals("Das Haus\nEs ist alt und groß.", text());
        robot.interact(() -> line(robot).fire());
        robot.clickOn("Pages with all that stands around the article");
        until(opened -> opened.how().whole());
        assertEquals("Start\nDas Haus\nEs ist alt und groß.", text());
    }

    @Test
    void aPairThatIsNoneIsTakenAsOneTextAndBack(FxRobot robot) throws IOException, TimeoutException {
        var file = Files.writeString(folder.resolve("both.txt"), "Das Haus ist alt.\nEs ist groß.\n家は古い。\n大きいです。\n");
        open(file, opened -> opened.files().equals(List.of(file)));
        assertEquals(2, desk.opened().get().project().article().editions().size());
        robot.interact(() -> line(robot).fire());
        robot.clickOn("A text and its translation");
        until(opened -> opened.project().article().editions().size() == 1);
        robot.interact(() -> line(robot).fire());
        robot.clickOn("A text and its translation");
        until(opened -> opened.project().article().editions().size() == 2);
        assertEquals("Das Haus ist alt.\nEs ist groß.\n", text());
    }

    private String text() {
        return desk.opened().get().project().article().editions().getFirst().text();
    }

    private static Button line(FxRobot robot) {
        return robot.lookup("#origin").queryButton();
    }

    private void open(Path file, Predicate<Opened> done) throws TimeoutException {
        Platform.runLater(() -> desk.open(() -> Opened.read(List.of(file))));
        until(done);
        assertTrue(desk.opened().get().files().contains(file));
    }

    private void until(Predicate<Opened> done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            var opened = desk.opened().get();
            return opened != null && done.test(opened);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
