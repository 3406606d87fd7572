package taiyaku.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.check.Category;
import taiyaku.desk.Desk;
import taiyaku.desk.Facet;
import taiyaku.desk.Filing;
import taiyaku.desk.HandArticles;
import taiyaku.intake.Articles;
import taiyaku.intake.Samples;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.store.Recent;
import taiyaku.store.Settings;
import taiyaku.view.ledger.Instruments;
import taiyaku.view.sign.Labels;
import taiyaku.wording.Messages;

/// Pictures of the window to be looked at, in `target/screens`.
@ExtendWith(ApplicationExtension.class)
class PicturesTest {

    private final Desk desk = new Desk(Platform::runLater);
    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = window(Locale.ENGLISH);
        Theme.colour(window, false);
        stage.setScene(new Scene(window, 1440, 900));
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
        desk.lay(HandArticles.lumen());
    }

    private ReaderWindow window(Locale locale) {
        return new ReaderWindow(
                desk,
                new Filing(desk),
                new Labels(Messages.of(locale)),
                new SimpleObjectProperty<>(Settings.DEFAULT),
                new Canned(),
                files -> {});
    }

    @Test
    void readingWithACard(FxRobot robot) throws IOException {
        robot.interact(() -> desk.where().select(desk.findings().all().get(1)));
        picture(robot, "reading-light");
        robot.interact(() -> Theme.colour(window, true));
        picture(robot, "reading-dark");
        robot.interact(() -> {
            Theme.colour(window, false);
            window.panelShown().set(false);
        });
        robot.interact(() -> desk.where().select(desk.findings().all().get(4)));
        picture(robot, "reading-wide");
    }

    @Test
    void theLibrary(FxRobot robot) throws Exception {
        Recent.add(new Recent.Entry(
                List.of(Path.of("articles/4-quarterly-report").toAbsolutePath()),
                "Hafenausbau Rotmünde",
                "de → ja",
                4,
                1,
                0,
                31,
                46,
                Instant.now(),
                true));
        Recent.add(new Recent.Entry(
                List.of(Path.of("gone/feldmann.taiyaku").toAbsolutePath()),
                "Quartalszahlen Feldmann",
                "de → ja, en",
                0,
                0,
                0,
                58,
                58,
                Instant.now().minusSeconds(90_000),
                false));
        robot.interact(() -> desk.clear());
        robot.sleep(1500);
        picture(robot, "start");
        robot.interact(() -> Theme.colour(window, true));
        picture(robot, "start-dark");
    }

    @Test
    void tourAndManual(FxRobot robot) throws IOException {
        robot.interact(window.commands()::tour);
        for (int mark = 1; mark <= 3; mark++) {
            picture(robot, "tour-" + mark);
            robot.push(KeyCode.ENTER);
        }
        robot.interact(() -> {
            Theme.colour(window, Theme.Colours.CONTRAST_DARK);
            window.commands().tour();
        });
        picture(robot, "tour-contrast-dark");
        robot.push(KeyCode.ESCAPE);
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE)) {
            robot.interact(() -> {
                window.getScene().setRoot(new Group());
                window = window(locale);
                Theme.colour(window, locale.equals(Locale.GERMAN));
                robot.lookup(".root").query().getScene().setRoot(window);
                window.commands().tour();
            });
            picture(robot, "tour-" + locale.getLanguage());
            robot.interact(() -> window.commands().manual());
            robot.push(KeyCode.DOWN);
            picture(robot, "manual-" + locale.getLanguage());
        }
        robot.push(KeyCode.UP);
        for (int topic = 0; topic < 9; topic++) {
            robot.push(KeyCode.DOWN);
        }
        picture(robot, "manual-command-line");
    }

    @Test
    void theMenu(FxRobot robot) throws IOException {
        robot.clickOn("#menu");
        robot.sleep(200);
        var popup = robot.listWindows().stream()
                .filter(w -> !w.equals(window.getScene().getWindow()))
                .findFirst()
                .orElseThrow();
        save(robot, popup.getScene(), "menu");
    }

    @Test
    void panes(FxRobot robot) throws IOException {
        robot.interact(() -> desk.where().select(desk.findings().all().get(1)));
        robot.interact(() -> {
            window.commands().repairAll();
            window.commands().note();
        });
        picture(robot, "repair-and-note");
        robot.interact(() -> window.commands().editSentence());
        robot.interact(() -> window.commands().keys());
        picture(robot, "keys");
        robot.interact(() -> window.commands().keys());
        picture(robot, "edit");
        robot.interact(() -> window.commands().paste());
        picture(robot, "paste");
    }

    @Test
    void germanAndJapanese(FxRobot robot) throws IOException {
        for (var locale : List.of(Locale.GERMAN, Locale.JAPANESE)) {
            robot.interact(() -> {
                window.getScene().setRoot(new Group());
                window = window(locale);
                Theme.colour(window, false);
                robot.lookup(".root").query().getScene().setRoot(window);
                desk.where().select(desk.findings().all().get(1));
            });
            picture(robot, "interface-" + locale.getLanguage());
        }
    }

    @Test
    void instruments(FxRobot robot) throws IOException {
        robot.interact(() -> {
            window.panelShown().set(false);
            window.instruments().ledgerShown().set(true);
            window.instruments().turn(Instruments.Shown.PLOT);
            desk.where().select(desk.findings().all().get(1));
        });
        picture(robot, "ledger-plot");
        robot.interact(() -> Theme.colour(window, true));
        picture(robot, "ledger-plot-dark");
        robot.interact(() -> {
            Theme.colour(window, false);
            window.instruments().turn(Instruments.Shown.BARS);
        });
        picture(robot, "bars");
        robot.interact(() -> {
            desk.lay(HandArticles.threeTellings());
            window.instruments().turn(Instruments.Shown.PLOT);
            desk.where().next();
        });
        picture(robot, "ledger-three");
    }

    @Test
    void findingOnesWay(FxRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("97,4 Mrd");
        robot.push(KeyCode.ENTER);
        picture(robot, "search");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        picture(robot, "palette");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.write("8");
        picture(robot, "go-to");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#findings-filter");
        robot.interact(() -> desk.findings().show(new Facet.Kind(Category.PLACEHOLDER), false));
        robot.interact(() -> desk.where().select(desk.findings().visible().getLast()));
        robot.push(KeyCode.F8);
        picture(robot, "findings-filter");
    }

    @Test
    void freely(FxRobot robot) throws IOException {
        robot.interact(() -> {
            desk.lay(HandArticles.freely());
            desk.layout().free().set(true);
            window.panelShown().set(false);
        });
        picture(robot, "free");
        robot.interact(() -> desk.where().select(desk.findings().all().get(2)));
        picture(robot, "free-card");
        robot.interact(() -> Theme.colour(window, true));
        picture(robot, "free-dark");
    }

    @Test
    void largeAndSmallAndHighContrast(FxRobot robot) throws IOException {
        robot.interact(() -> {
            desk.where().select(desk.findings().all().get(0));
            desk.zoom().set(2);
        });
        picture(robot, "zoomed-200");
        robot.interact(() -> {
            desk.zoom().set(1);
            Theme.colour(window, Theme.Colours.CONTRAST);
        });
        picture(robot, "contrast");
        robot.interact(() -> Theme.colour(window, Theme.Colours.CONTRAST_DARK));
        picture(robot, "contrast-dark");
        robot.interact(() -> {
            Theme.colour(window, false);
            window.getScene().getWindow().setWidth(900);
        });
        picture(robot, "narrow-900");
        robot.interact(() -> {
            desk.lay(HandArticles.freely());
            window.getScene().getWindow().setWidth(2400);
            desk.where().next();
        });
        picture(robot, "wide-2400");
    }

    @Test
    void typefaces(FxRobot robot) throws IOException {
        robot.interact(() -> desk.lay(HandArticles.freely()));
        robot.interact(window.commands()::typefaces);
        robot.interact(() -> robot.lookup("#family-japanese").queryAs(ComboBox.class).getSelectionModel().select(1));
        robot.sleep(600);
        picture(robot, "typefaces");
        robot.interact(window.commands()::close);
        picture(robot, "typefaces-read");
        robot.interact(window.commands()::typefaces);
        robot.interact(() -> Theme.colour(window, true));
        picture(robot, "typefaces-dark");
    }

    /// The window in another language, dark in Japanese, with something lying over it.
    private void speak(FxRobot robot, Locale locale, Runnable over) {
        robot.interact(() -> {
            window.getScene().setRoot(new Group());
            window = window(locale);
            Theme.colour(window, locale.equals(Locale.JAPANESE));
            robot.lookup(".root").query().getScene().setRoot(window);
            over.run();
        });
    }

    @Test
    void settings(FxRobot robot) throws IOException {
        robot.interact(() -> window.commands().settings());
        picture(robot, "settings");
        for (var locale : List.of(Locale.GERMAN, Locale.JAPANESE)) {
            speak(robot, locale, () -> window.commands().settings());
            picture(robot, "settings-" + locale.getLanguage());
            robot.interact(() -> robot.lookup("#settings-field").queryAs(TextField.class).setText("F9"));
            robot.interact(() -> robot.lookup("#key-panel").query().requestFocus());
            robot.push(KeyCode.ENTER);
            robot.push(KeyCode.A);
            picture(robot, "settings-keys-" + locale.getLanguage());
        }
    }

    @Test
    void about(FxRobot robot) throws IOException {
        robot.interact(() -> window.commands().about());
        picture(robot, "about");
        robot.interact(() -> Theme.colour(window, true));
        picture(robot, "about-dark");
        robot.interact(() -> {
            window.commands().close();
            Theme.colour(window, false);
            desk.mishaps().happened(new IllegalStateException(), "a picture");
        });
        picture(robot, "mishap");
        for (var locale : List.of(Locale.GERMAN, Locale.JAPANESE)) {
            speak(robot, locale, () -> window.commands().about());
            picture(robot, "about-" + locale.getLanguage());
        }
    }

    @Test
    void whatGoesOut(FxRobot robot) throws IOException {
        robot.interact(() -> desk.lay(HandArticles.threeTellings()));
        robot.interact(window.commands()::export);
        robot.sleep(800);
        picture(robot, "export");
        robot.interact(() -> Theme.colour(window, true));
        robot.interact(() -> robot.lookup("#export-list").queryAs(ListView.class).getSelectionModel().select(6));
        robot.sleep(800);
        picture(robot, "export-dark");
        // what a screen at 200 % has room for
        robot.interact(() -> {
            Theme.colour(window, false);
            desk.zoom().set(2);
            window.getScene().getWindow().setWidth(900);
            window.getScene().getWindow().setHeight(560);
        });
        picture(robot, "export-200");
    }

    @Test
    void threeColumns(FxRobot robot) throws IOException {
        robot.interact(() -> desk.lay(HandArticles.threeTellings()));
        robot.interact(() -> desk.where().select(desk.findings().all().get(1)));
        picture(robot, "three-columns");
    }

    @Test
    void theSamples(FxRobot robot) throws Exception {
        for (var folder : Samples.folders()) {
            var review = Reviewer.review(
                    Articles.read(List.of(folder), Articles.Reading.DEFAULT), List.of(), Progress.NONE);
            robot.interact(() -> desk.lay(review));
            robot.interact(desk.where()::next);
            picture(robot, "sample-" + folder.getFileName());
        }
    }

    private void picture(FxRobot robot, String name) throws IOException {
        save(robot, window.getScene(), name);
    }

    private static void save(FxRobot robot, Scene scene, String name) throws IOException {
        robot.sleep(100);
        var picture = new WritableImage[1];
        robot.interact(() -> picture[0] = scene.snapshot(null));
        var pixels = picture[0].getPixelReader();
        int width = (int) picture[0].getWidth();
        int height = (int) picture[0].getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        var folder = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }
}
