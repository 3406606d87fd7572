package taiyaku.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// A form in which a review leaves the program.
public interface Export {

    /// Its name on the command line: `html`.
    String code();

    /// What its files end with: `.html`.
    String ending();

    /// Writes a review; the writer stays open.
    ///
    /// @param decisions what a person decided about its findings
    /// @param messages the language of its words
    void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException;

    /// All forms there are.
    static List<Export> all() {
        return List.of(new JsonExport(), new HtmlExport());
    }

    /// The form of that name.
    static Optional<Export> of(String code) {
        return all().stream().filter(e -> e.code().equals(code)).findFirst();
    }
}
