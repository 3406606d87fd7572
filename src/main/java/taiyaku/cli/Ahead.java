package taiyaku.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import taiyaku.intake.Texts;
import taiyaku.review.Foretaste;
import taiyaku.wording.Messages;

/// What a check needs once, read on a second processor while the first one reads the command line and the texts.
final class Ahead {

    private Ahead() {}

    /// Begins to read when the arguments ask for a check of files, and returns at once. What fails here fails again, and
    /// is told, where the files are checked.
    static void begin(String[] arguments) {
        var files = Arrays.stream(arguments).skip(1).filter(argument -> !argument.startsWith("-")).toList();
        if (arguments.length > 0 && arguments[0].equals("check") && !files.isEmpty()) {
            Thread.ofPlatform()
                    .name("ahead")
                    .daemon()
                    .uncaughtExceptionHandler((thread, told) -> {})
                    .start(() -> read(files));
        }
    }

    private static void read(List<String> files) {
        var languages = files.stream()
                .map(Path::of)
                .flatMap(file -> Stream.ofNullable(file.getFileName() == null ? null : Texts.languageOfName(file)))
                .toList();
        var review = Foretaste.of(languages);
        new TextReport(Messages.of(Locale.getDefault()), review).findings(new PrintWriter(Writer.nullWriter()));
    }
}
