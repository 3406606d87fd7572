package taiyaku.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.review.Review;
import taiyaku.store.Settings;
import taiyaku.view.action.Chooser;
import taiyaku.view.sign.Labels;
import taiyaku.wording.Messages;

/// Windows for tests.
final class Windows {

    private Windows() {}

    /// A window on a stage, with a review in it and the focus on its page.
    static ReaderWindow show(Stage stage, Desk desk, Review review, Chooser chooser) {
        var window = of(desk, Locale.ENGLISH, chooser, files -> {});
        Theme.colour(window, false);
        stage.setScene(new Scene(window, 980, 900));
        // tests share their stage
        stage.setWidth(980);
        stage.setHeight(900);
        stage.show();
        desk.lay(review);
        window.page().requestFocus();
        return window;
    }

    /// A window in a language.
    static ReaderWindow of(Desk desk, Locale locale, Chooser chooser, Consumer<List<Path>> opening) {
        return new ReaderWindow(
                desk,
                new Filing(desk),
                new Labels(Messages.of(locale)),
                new SimpleObjectProperty<>(Settings.DEFAULT),
                chooser,
                opening);
    }
}
