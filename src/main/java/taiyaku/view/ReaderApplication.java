package taiyaku.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.store.Articles;
import taiyaku.store.Samples;
import taiyaku.wording.Messages;

/// The reader as a program with a window.
public final class ReaderApplication extends Application {

    private final Desk desk = new Desk(Platform::runLater);

    /// Why no window can be opened on this machine, or null when one can, as far as that is known without trying.
    public static @Nullable String withoutWindow() {
        boolean display = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        boolean needed = System.getProperty("os.name", "").contains("Linux")
                && !"Headless".equals(System.getProperty("glass.platform"));
        return needed && !display ? "there is no display" : null;
    }

    /// Opens the window on some files, on the first sample when there are none, and returns when it was closed.
    ///
    /// @param files versions of one article, an article folder or a project file
    /// @throws UnsupportedOperationException when there is a display by name, but it cannot be opened
    public static void launch(List<Path> files) {
        Application.launch(
                ReaderApplication.class, files.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        var labels = new Labels(Messages.of(Locale.getDefault(Locale.Category.DISPLAY)));
        // the one handler of bugs: said in the window's banner, with the trace on standard error
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> {
            bug.printStackTrace();
            Platform.runLater(() -> desk.tell(labels.text("trouble.inside", Map.of("what", String.valueOf(bug)))));
        });
        var window = new ReaderWindow(desk, labels, this::open);
        Theme.follow(window);
        stage.setScene(new Scene(window, 1440, 900));
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.setTitle(labels.text("program"));
        stage.show();
        window.page().requestFocus();
        var files = getParameters().getRaw().stream().map(Path::of).toList();
        var samples = Samples.folders();
        if (!files.isEmpty()) {
            open(files);
        } else if (!samples.isEmpty()) {
            open(List.of(samples.getFirst()));
        }
    }

    @Override
    public void stop() {
        desk.close();
    }

    private void open(List<Path> files) {
        desk.open(() -> Articles.read(files, Articles.Reading.DEFAULT));
    }
}
