package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
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

/// Which version is saved as a text.
@ExtendWith(ApplicationExtension.class)
class SavedTextTest {

    @TempDir
    private Path folder;

    private final Desk desk = new Desk(Platform::runLater);

    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.show(stage, desk, HandArticles.threeTellings(), new Canned(folder));
    }

    private String saved() throws TimeoutException, IOException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !files().isEmpty());
        var file = files().getFirst();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.size(file) > 0);
        return Files.readString(file);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    @Test
    void theOneSelected(FxRobot robot) throws Exception {
        robot.interact(() -> {
            desk.where().select(0, 1);
            window.actions().get("save-text").perform();
        });
        assertEquals(HandArticles.threeTellings().article().editions().get(1).text(), saved());
    }

    /// The window still shows three versions when one of them is gone; what is selected by number may be another by now.
    @Test
    void notTheOneThatTookThePlaceOfTheOneSelected(FxRobot robot) throws Exception {
        var last = HandArticles.threeTellings().article().editions().getLast().text();
        robot.interact(() -> {
            desk.where().select(0, 2);
            desk.versions().remove(0);
            window.actions().get("save-text").perform();
        });
        assertEquals(last, saved());
    }
}
