package taiyaku.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.Opened;
import taiyaku.intake.Policies;
import taiyaku.review.Policy;
import taiyaku.store.Folders;
import taiyaku.store.Settings;
import taiyaku.store.SettingsFile;
import taiyaku.store.UnusableFileException;
import taiyaku.store.door.Arrival;
import taiyaku.store.door.Door;
import taiyaku.store.log.Build;
import taiyaku.store.log.Entry;
import taiyaku.store.log.Log;
import taiyaku.view.action.Chooser;
import taiyaku.view.sign.Labels;
import taiyaku.wording.Messages;

/// The reader as a program with a window.
public final class ReaderApplication extends Application {

    private final Desk desk = new Desk(Platform::runLater);
    private final Filing filing = new Filing(desk);
    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    private final PauseTransition calm = new PauseTransition(Duration.millis(300));
    private Scene scene = new Scene(new Group());
    private @Nullable Placement placement;

    /// Where later starts leave their files; JavaFX makes the application itself, so it cannot be handed over.
    private static @Nullable Door door;

    /// Opens the window on some files, on the library when there are none, and returns when it was closed; at once when
    /// a window that is open already has taken them.
    ///
    /// @param files versions of one article, an article folder or a project file
    /// @throws UnsupportedOperationException when there is a display by name, but it cannot be opened
    public static void launch(List<Path> files) {
        Ahead.begin(files);
        // a rehearsal has a door of its own, so that what it takes is remembered and measured too
        var state = Rehearsal.asked() ? Folders.state().resolve("rehearsal") : Folders.state();
        switch (Arrival.of(state, files)) {
            case Arrival.Taken() -> {
                return;
            }
            case Arrival.First(var opened) -> door = opened;
            case Arrival.Alone() -> door = null;
        }
        Log.begin();
        Application.launch(
                ReaderApplication.class, files.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        // the one handler of bugs, on whatever thread: each is told once in the window, and work is kept
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> {
            if (desk.mishaps().happened(bug, thread.getName())) {
                bug.printStackTrace();
                Platform.runLater(filing::keep);
            }
        });
        Log.note(new Entry.Started(Build.THIS));
        var read = SettingsFile.read();
        settings.set(read.value());
        desk.zoom().set(settings.get().zoom() / 100.0);
        var policy = Policies.own();
        desk.policy().set(policy.value());
        desk.policy().subscribe((before, now) -> keep(now));
        var files = getParameters().getRaw().stream().map(Path::of).toList();
        var kept = Filing.kept();
        if (!files.isEmpty()) {
            kept.filter(Opened::unsaved).ifPresent(filing::setAside);
            open(files);
        } else if (kept.isPresent()) {
            desk.open(kept::get);
        }
        var window = window();
        // before it is in a scene, which styles it at once
        Theme.colour(window, Theme.of(settings.get().theme()));
        scene = new Scene(window, 1440, 900);
        var appearance = new Appearance(scene, desk, settings, this::window);
        var foreign = window.actions().keys().broken().stream().map(action -> "key." + action).toList();
        var notices = Stream.of(SettingsNotice.of(read, foreign, labels()), SettingsNotice.of(policy, List.of(), labels()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        if (!notices.isEmpty()) {
            desk.tell(notices);
        }
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        placement = new Placement(stage, settings);
        desk.opened().subscribe(opened -> stage.setTitle(
                opened == null ? "Taiyaku" : opened.project().article().title() + " – Taiyaku"));
        stage.show();
        window.page().requestFocus();
        // light, dark and high contrast follow the system while the window is open
        Platform.getPreferences().addListener((MapChangeListener<String, Object>) change -> appearance.colour());
        Platform.getPreferences().colorSchemeProperty().addListener(now -> appearance.colour());
        calm.setOnFinished(event -> filing.keep());
        // at once, not when the text has been checked again: work is kept however long that takes
        desk.manuscript().changed().addListener(now -> filing.keep());
        desk.where().selection().addListener(now -> calm.play());
        desk.findings().hidden().addListener((Observable change) -> calm.play());
        desk.layout().changed().addListener(now -> calm.play());
        filing.seen().panes().addListener((Observable change) -> calm.play());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                filing.sources().look();
            }
        });
        if (door != null) {
            door.attend(Platform::runLater, left -> receive(stage, left));
        }
        if (!Rehearsal.whereAsked(desk, window)) {
            Tours.firstTime(desk, settings, scene);
        }
    }

    /// What a later start left here is opened as if it had been dropped on the window, which comes to the front.
    private void receive(Stage stage, List<Path> files) {
        Log.note(new Entry.Received(files.size()));
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (!files.isEmpty()) {
            open(files);
        }
    }

    @Override
    public void stop() {
        if (door != null) {
            door.close();
        }
        filing.keep();
        if (placement != null) {
            placement.keep();
        }
        filing.close();
        desk.close();
        Log.note(new Entry.Ended());
        Log.end();
    }

    private void keep(Policy policy) {
        try {
            Policies.keep(policy);
        } catch (UnusableFileException unwritable) {
            desk.tellWhy(unwritable);
        }
    }

    private ReaderWindow window() {
        return new ReaderWindow(
                desk, filing, labels(), settings, Chooser.system(() -> scene.getWindow()), this::open);
    }

    private Labels labels() {
        var language = settings.get().language();
        return new Labels(
                language == null ? Messages.of(Locale.getDefault(Locale.Category.DISPLAY)) : Messages.of(language));
    }

    private void open(List<Path> files) {
        filing.setAside();
        desk.open(() -> Opened.read(files));
    }
}
