package taiyaku.view;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taiyaku.export.Export;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.store.SafeFile;
import taiyaku.wording.Messages;

/// The forms in which a review leaves the window: every export there is, the report first, and the corrected text.
final class Exporting {

    private static final String TEXT = ".txt";

    private Exporting() {}

    /// What the files end with, the report first.
    static List<String> endings() {
        var endings = new ArrayList<>(Export.all().stream().map(Export::ending).toList());
        endings.sort(Comparator.comparing(ending -> !ending.equals(".html")));
        endings.add(TEXT);
        return List.copyOf(endings);
    }

    /// What is written into a file of that name: the form its ending names, else the corrected text of the edition whose
    /// language stands in the name (`….ja.txt`), of the last one when none does.
    static SafeFile.Content content(Path to, Review review, Decisions decisions, Messages messages) {
        var name = String.valueOf(to.getFileName());
        var form = Export.all().stream()
                .filter(each -> name.endsWith(each.ending()))
                .findFirst();
        return stream -> {
            var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            if (form.isPresent()) {
                form.get().write(review, decisions, messages, writer);
            } else {
                writer.write(text(review, name));
            }
            writer.flush();
        };
    }

    private static String text(Review review, String name) {
        var editions = review.article().editions();
        return editions.stream()
                .filter(edition -> name.endsWith(edition.language().code() + TEXT))
                .findFirst()
                .orElse(editions.getLast())
                .text();
    }
}
