package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import taiyaku.desk.Desk;
import taiyaku.intake.Articles;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.view.ledger.Instruments;

/// The pictures of the README, drawn anew from the samples and held to those in `packaging/pictures`; with
/// `-Dtaiyaku.pictures=write` they are written there instead.
///
/// The windows stand on no stage, so that nothing blinks, hovers or counts as read. Two machines smooth the edges of letters
/// a little differently, so small squares are compared by their mean colour.
@ExtendWith(ApplicationExtension.class)
class ReadmePicturesTest {

    private static final Path FOLDER = Path.of("packaging", "pictures");
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 750;

    /// So many levels of 256 a square may differ, and so many squares may differ by more.
    private static final int NOISE = 40;
    private static final int FEW = 10;
    private static final int SQUARE = 4;

    /// So many bytes one picture may have.
    private static final long SMALL = 150_000;

    private final Desk desk = new Desk(Platform::runLater);

    /// A picture.
    enum Shown {
        READING("1-takeover-bid"),
        REPAIR("1-takeover-bid"),
        WITNESS("2-three-tellings"),
        LEDGER("1-takeover-bid"),
        MANUAL("4-quarterly-report");

        /// what lies open
        private final String sample;

        Shown(String sample) {
            this.sample = sample;
        }

        /// What is done in the window before.
        private void open(ReaderWindow window) {
            window.panelShown().set(this != WITNESS && this != LEDGER);
            switch (this) {
                case READING, WITNESS -> window.actions().get("next").perform();
                case REPAIR -> {
                    window.actions().get("next").perform();
                    window.actions().get("repair-all").perform();
                }
                case LEDGER -> {
                    window.instruments().ledgerShown().set(true);
                    window.instruments().turn(Instruments.Shown.PLOT);
                    window.actions().get("next").perform();
                }
                case MANUAL -> window.actions().get("manual").perform();
            }
        }

        private Path file() {
            return FOLDER.resolve(name().toLowerCase(Locale.ROOT) + ".png");
        }
    }

    private BufferedImage drawn(FxRobot robot, Shown shown) throws Exception {
        var review = Reviewer.review(
                Articles.read(List.of(Path.of("articles", shown.sample)), Articles.Reading.DEFAULT), List.of(), Progress.NONE);
        var scene = new Scene[1];
        robot.interact(() -> {
            var window = Windows.of(desk, Locale.ENGLISH, new Canned(), files -> {});
            Theme.colour(window, false);
            scene[0] = new Scene(window, WIDTH, HEIGHT);
            desk.lay(review);
            scene[0].snapshot(null);
            shown.open(window);
            scene[0].snapshot(null);
        });
        // what is drawn with the pulses that follow
        robot.sleep(300);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        robot.interact(() -> {
            var pixels = scene[0].snapshot(null).getPixelReader();
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    image.setRGB(x, y, pixels.getArgb(x, y));
                }
            }
        });
        return image;
    }

    @ParameterizedTest
    @EnumSource
    void thePicturesShowTheProgramAsItIs(Shown shown, FxRobot robot) throws Exception {
        var now = drawn(robot, shown);
        if ("write".equals(System.getProperty("taiyaku.pictures"))) {
            Files.createDirectories(FOLDER);
            ImageIO.write(Indexed.of(now), "png", shown.file().toFile());
        }
        assertTrue(Files.exists(shown.file()), shown.file() + " is missing: see Contributing in the README");
        assertTrue(Files.size(shown.file()) <= SMALL, shown.file() + " has " + Files.size(shown.file()) + " bytes");
        int other = differing(ImageIO.read(shown.file().toFile()), now);
        if (other > FEW) {
            ImageIO.write(now, "png", Files.createDirectories(Path.of("target", "screens"))
                    .resolve("now-" + shown.file().getFileName()).toFile());
        }
        assertTrue(other <= FEW, shown.file() + " shows the program as it was: " + other
                + " squares differ; see target/screens, and Contributing in the README");
    }

    /// How many squares differ by more than noise.
    private static int differing(BufferedImage a, BufferedImage b) {
        assertEquals(List.of(a.getWidth(), a.getHeight()), List.of(b.getWidth(), b.getHeight()));
        int differing = 0;
        for (int y = 0; y + SQUARE <= a.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= a.getWidth(); x += SQUARE) {
                boolean other = false;
                for (int shift = 0; shift <= 16; shift += 8) {
                    other |= Math.abs(mean(a, x, y, shift) - mean(b, x, y, shift)) > NOISE;
                }
                differing += other ? 1 : 0;
            }
        }
        return differing;
    }

    private static int mean(BufferedImage image, int left, int top, int shift) {
        int sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sum += (image.getRGB(x, y) >> shift) & 0xFF;
            }
        }
        return sum / (SQUARE * SQUARE);
    }

    /// One word more or less is told; the same letters a quarter of a pixel further, or lighter by a twentieth, are not.
    @Test
    void aChangedWordIsToldAndNoiseIsNot(FxRobot robot) throws Exception {
        var now = drawn(robot, Shown.READING);
        var word = copy(now, 1, 0);
        var graphics = word.createGraphics();
        graphics.setColor(new java.awt.Color(now.getRGB(470, 400)));
        graphics.drawImage(now, 60, 340, 100, 356, 60, 420, 100, 436, null);
        graphics.dispose();
        assertTrue(differing(now, word) > FEW, "word " + differing(now, word));
        assertEquals(0, differing(now, copy(now, 0.95, 0)));
        assertEquals(0, differing(now, copy(now, 1, 0.25)));
    }

    /// The picture with its colours nearer to white and everything further right by a part of a pixel.
    private static BufferedImage copy(BufferedImage image, double strength, double right) {
        var copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int here = image.getRGB(x, y);
                int before = image.getRGB(Math.max(0, x - 1), y);
                int rgb = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    double part = (1 - right) * ((here >> shift) & 0xFF) + right * ((before >> shift) & 0xFF);
                    rgb |= (int) Math.round(255 - strength * (255 - part)) << shift;
                }
                copy.setRGB(x, y, rgb);
            }
        }
        return copy;
    }
}
