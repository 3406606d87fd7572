package taiyaku.view;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import taiyaku.intake.Texts;
import taiyaku.review.Foretaste;

/// What a review needs once, read while the window is being made: dictionaries, number words, rules. The first article
/// then waits for none of it.
final class Ahead {

    private Ahead() {}

    /// Begins to read on a thread of its own and returns at once. What fails here fails again, and is told, where an article
    /// is read.
    ///
    /// @param files what will be opened: their names tell the languages
    static void begin(List<Path> files) {
        Thread.ofPlatform().name("ahead").daemon().start(() -> read(files));
    }

    private static void read(List<Path> files) {
        Foretaste.of(files.stream()
                .flatMap(file -> Stream.ofNullable(file.getFileName() == null ? null : Texts.languageOfName(file)))
                .toList());
    }
}
