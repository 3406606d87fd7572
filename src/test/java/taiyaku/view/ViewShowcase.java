package taiyaku.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import taiyaku.desk.HandArticles;
import taiyaku.check.Category;
import taiyaku.desk.Desk;
import taiyaku.desk.Facet;
import taiyaku.desk.HandReview;
import taiyaku.review.Review;
import taiyaku.view.ledger.Instruments;

/// Every view with a sample in it, one click apart, to be looked at while one works on it:
/// `mvn -B -q test-compile exec:exec -Dexec.classpathScope=test -Dmain.class=taiyaku.view.ViewShowcase`, or run it from an editor by way of
/// [#main].
public final class ViewShowcase {

    private ViewShowcase() {}

    /// A view: what lies on the desk, and what is done to the window then.
    private record View(Supplier<Review> review, Locale locale, Consumer<ReaderWindow> open) {}

    private static Map<String, View> views(Desk desk) {
        var views = new LinkedHashMap<String, View>();
        views.put("article", view(HandArticles::lumen, window -> {}));
        views.put("card", view(HandArticles::lumen, window -> desk.where().next()));
        views.put("three columns", view(HandArticles::threeTellings, window -> desk.where().next()));
        views.put("free", view(HandArticles::freely, window -> desk.layout().free().set(true)));
        views.put("ledger", view(HandArticles::lumen, window -> window.commands().ledger()));
        views.put("plot", view(HandArticles::lumen, window -> window.commands().plot()));
        views.put("bars", view(HandArticles::lumen, window -> window.instruments().turn(Instruments.Shown.BARS)));
        views.put("search", view(HandArticles::lumen, window -> {
            window.search().query().set("97,4 Mrd");
            window.commands().search();
        }));
        views.put("palette", view(HandArticles::lumen, window -> window.commands().palette()));
        views.put("sentence by number", view(HandArticles::lumen, window -> window.commands().goTo()));
        views.put(
                "filter",
                view(
                        HandArticles::lumen,
                        window -> desk.findings().show(new Facet.Kind(Category.PLACEHOLDER), false)));
        views.put("repair all", view(HandArticles::lumen, window -> {
            desk.where().next();
            window.commands().repairAll();
        }));
        views.put("edit", view(HandArticles::lumen, window -> {
            desk.where().next();
            window.commands().editSentence();
        }));
        views.put("paste", view(HandArticles::lumen, window -> window.commands().paste()));
        views.put("keys", view(HandArticles::lumen, window -> window.commands().keys()));
        views.put("typefaces", view(HandArticles::threeTellings, window -> window.commands().typefaces()));
        views.put("nothing found", view(
                () -> new HandReview("de", "ja").row("Es waren [drei=3] Boote.", "船は[3隻=3]だった。").review("Boote"),
                window -> {}));
        views.put("200 %", view(HandArticles::lumen, window -> desk.zoom().set(2)));
        views.put("high contrast", view(HandArticles::lumen, window -> Theme.colour(window, Theme.Colours.CONTRAST)));
        views.put("dark", view(HandArticles::lumen, window -> Theme.colour(window, Theme.Colours.DARK)));
        views.put("Deutsch", new View(HandArticles::lumen, Locale.GERMAN, window -> desk.where().next()));
        views.put("日本語", new View(HandArticles::lumen, Locale.JAPANESE, window -> desk.where().next()));
        return views;
    }

    private static View view(Supplier<Review> review, Consumer<ReaderWindow> open) {
        return new View(review, Locale.ENGLISH, open);
    }

    public static void main(String[] arguments) {
        Application.launch(Showcase.class, arguments);
    }

    /// The program: the names at the left, the view at the right.
    public static final class Showcase extends Application {

        private final Desk desk = new Desk(Platform::runLater);

        @Override
        public void start(Stage stage) {
            var views = views(desk);
            var names = new ListView<String>();
            names.getItems().setAll(List.copyOf(views.keySet()));
            names.setPrefWidth(160);
            names.setMinWidth(160);
            var place = new StackPane();
            HBox.setHgrow(place, Priority.ALWAYS);
            names.getSelectionModel().selectedItemProperty().subscribe(name -> {
                var view = name == null ? null : views.get(name);
                if (view != null) {
                    show(place, view);
                }
            });
            stage.setScene(new Scene(new HBox(names, place), 1600, 900));
            stage.show();
            names.getSelectionModel().select(0);
        }

        private void show(StackPane place, View view) {
            desk.zoom().set(1);
            desk.findings().showAll();
            var window = Windows.of(desk, view.locale, new Canned(), files -> {});
            Theme.colour(window, false);
            place.getChildren().setAll(window);
            desk.lay(view.review.get());
            place.applyCss();
            place.layout();
            view.open.accept(window);
        }

        @Override
        public void stop() {
            desk.close();
        }
    }
}
