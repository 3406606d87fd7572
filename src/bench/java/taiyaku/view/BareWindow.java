package taiyaku.view;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// The least that JavaFX can show of two texts: what the start of the reader is measured beside, by `packaging/measure-start`.
/// It closes as soon as it is drawn and says, as the reader does in a rehearsal, how long that took.
public final class BareWindow extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new HBox(8, new Text("97,4 Milliarden Dollar"), new Text("974億ドル")), 1440, 900));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == 2) {
                    var started = ProcessHandle.current().info().startInstant().orElseThrow();
                    System.err.println("drawn after " + Duration.between(started, Instant.now()).toMillis() + " ms");
                    Platform.exit();
                }
            }
        }.start();
    }

    /// Started like the reader, from a class that is no application.
    static final class Start {

        private Start() {}

        public static void main(String[] arguments) {
            Application.launch(BareWindow.class);
        }
    }
}
