package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.Opened;
import taiyaku.store.Settings;
import taiyaku.wording.Messages;
import taiyaku.view.sign.Labels;

/// A translator's one article of the day, by keyboard alone: opened, corrected, saved, the report written. The real
/// engine, files and window; only the system's file dialog is taken by its proposal.
@ExtendWith(ApplicationExtension.class)
class WalkTest {

    private static final List<String> GERMAN = List.of(
            "Holm bietet 97,4 Milliarden Euro für Norda",
            "Die Reederei Holm will die Hafengesellschaft Norda für 97,4 Milliarden Euro übernehmen.",
            "Norda wurde zuletzt mit 15 Milliarden Euro bewertet.",
            "Im Vorjahr lag der Umsatz bei 9,74 Milliarden Euro.",
            "Allein 40 Milliarden Euro sollen in neue Schiffe fließen.",
            "Der Fonds gab 22 Millionen Euro dazu.",
            "Auf der Werft waren an diesem Tag zwei Ingenieure.",
            "Die Sitzung begann um 14,30 Uhr in Rostock.");

    private static final List<String> GARBLED = List.of(
            "ホルム、ノルダに97,4億ユーロを提示",
            "海運会社ホルムは港湾会社ノルダを97,4億ユーロで買収する意向だ。",
            "ノルダの評価額は直近で15億ユーロだった。",
            "前年の売上高は9,74億XNUMX万ユーロだった。",
            "40億ユーロだけでも新しい船に投じられる予定だ。",
            "ファンドは22万ユーロを拠出した。",
            "その日、造船所には技術者がXNUMX人いた。",
            "会議はロストックで午前14,30時XNUMX分に始まった。");

    private static final List<String> RIGHT = List.of(
            "ホルム、ノルダに974億ユーロを提示",
            "海運会社ホルムは港湾会社ノルダを974億ユーロで買収する意向だ。",
            "ノルダの評価額は直近で150億ユーロだった。",
            "前年の売上高は97億4000万ユーロだった。",
            "400億ユーロだけでも新しい船に投じられる予定だ。",
            "ファンドは2200万ユーロを拠出した。",
            "その日、造船所には技術者が2人いた。",
            "会議はロストックで午後2時30分に始まった。");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Desk desk = new Desk(Platform::runLater);
    private int keys;

    @Start
    void start(Stage stage) {
        var window = new ReaderWindow(
                desk,
                new Filing(desk),
                new Labels(Messages.of(Locale.ENGLISH)),
                new SimpleObjectProperty<>(Settings.DEFAULT),
                new Canned(folder),
                files -> {});
        Theme.colour(window, false);
        stage.setScene(new Scene(window, 1440, 900));
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @Timeout(60)
    void oneArticleFromOpeningToTheReport(FxRobot robot) throws Exception {
        var german = write("norda.de.txt", GERMAN);
        var japanese = write("norda.ja.txt", GARBLED);
        robot.interact(() -> desk.open(() -> Opened.read(List.of(german, japanese))));
        settle(robot);
        assertEquals(0, desk.where().selection().get().link(), "the first garbled figure is in view");
        assertEquals(8, desk.findings().visible().size(), desk.findings().visible().toString());
        assertTrue(robot.lookup("#cause").query().isVisible());

        press(robot, KeyCode.R);
        assertEquals(5, robot.lookup(".repair-line").queryAll().size());
        press(robot, KeyCode.ENTER);
        settle(robot);
        while (!desk.findings().visible().isEmpty() && keys < 20) {
            press(robot, KeyCode.A);
            settle(robot);
        }
        press(robot, KeyCode.CONTROL, KeyCode.S);
        press(robot, KeyCode.CONTROL, KeyCode.T);
        press(robot, KeyCode.CONTROL, KeyCode.E);
        press(robot, KeyCode.ENTER);

        var text = await(folder.resolve("norda.corrected.ja.txt"));
        assertEquals(String.join("\n", RIGHT), Files.readString(text));
        assertEquals(String.join("\n", GARBLED), Files.readString(japanese), "the source is as it was");
        var report = Files.readString(await(folder.resolve("norda.html")));
        assertTrue(report.contains("97,4億ユーロ") && report.contains("974億ユーロ"), "the report tells what was corrected");
        var project = Opened.read(List.of(await(folder.resolve("norda.taiyaku")))).project();
        assertEquals(String.join("\n", RIGHT), project.article().editions().get(1).text());
        // each of the three dialogs takes Enter besides
        assertTrue(keys + 3 <= 20, keys + " keys");
    }

    private void press(FxRobot robot, KeyCode... combination) {
        robot.push(combination);
        keys++;
    }

    private Path write(String name, List<String> lines) throws Exception {
        return Files.writeString(folder.resolve(name), String.join("\n", lines));
    }

    private void settle(FxRobot robot) throws InterruptedException {
        for (int i = 0; i < 400; i++) {
            robot.interact(() -> {});
            if (desk.work().get() == null && desk.review().get() != null) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never done");
    }

    private static Path await(Path file) throws InterruptedException {
        for (int i = 0; i < 400 && !Files.exists(file); i++) {
            Thread.sleep(20);
        }
        return file;
    }
}
