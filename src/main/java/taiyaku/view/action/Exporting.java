package taiyaku.view.action;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import taiyaku.export.Export;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.store.SafeFile;
import taiyaku.wording.Messages;

/// The forms in which a review leaves the window: every export there is, the report first.
final class Exporting {

    private Exporting() {}

    /// What the files end with, the report first.
    static List<String> endings() {
        return Export.all().stream()
                .map(Export::ending)
                .sorted(Comparator.comparing(ending -> !ending.equals(".html")))
                .toList();
    }

    /// What is written into a file of that name: the form its ending names.
    ///
    /// @param to its name ends with one of [#endings]
    static SafeFile.Content content(Path to, Review review, Decisions decisions, Messages messages) {
        var name = String.valueOf(to.getFileName());
        var form = Export.all().stream()
                .filter(each -> name.endsWith(each.ending()))
                .findFirst()
                .orElseThrow();
        return stream -> {
            var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            form.write(review, decisions, messages, writer);
            writer.flush();
        };
    }
}
