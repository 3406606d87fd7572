package taiyaku.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// A form in which a review leaves the program: all its links, and those of its findings that it was given. It is text or
/// it is packed; a further form is a class that is one of the two, a line in [#all], and its words in the message bundles.
public sealed interface Export {

    /// Its name on the command line: `html`.
    String code();

    /// What its files end with: `.html`.
    String ending();

    /// Whether it holds the original and one translation, however many there are; unless one is chosen, it is the one with
    /// most findings.
    default boolean holdsOne() {
        return false;
    }

    /// This form with the original and one translation alone; one that always holds all versions is as it was.
    ///
    /// @param version the translation's index
    default Export holding(int version) {
        return this;
    }

    /// Writes a review; the stream stays open.
    ///
    /// @param decisions what a person decided about its findings
    /// @param messages the language of its words
    void write(Review review, Decisions decisions, Messages messages, OutputStream out) throws IOException;

    /// A form that is text, in UTF-8.
    non-sealed interface Text extends Export {

        /// Writes a review; the writer stays open.
        void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException;

        @Override
        default void write(Review review, Decisions decisions, Messages messages, OutputStream out) throws IOException {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(review, decisions, messages, writer);
            writer.flush();
        }
    }

    /// A form that is a packed file, which no terminal can show.
    non-sealed interface Packed extends Export {

        /// What its table says, row by row and cell by cell, the heading first.
        List<List<String>> table(Review review, Decisions decisions, Messages messages);
    }

    /// All forms there are, the report first.
    static List<Export> all() {
        return List.of(
                new HtmlExport(),
                new XlsxExport(),
                new DocxExport(),
                TableExport.CSV,
                TableExport.SEMICOLONS,
                TableExport.TSV,
                new XliffExport(),
                new Xliff2Export(),
                new TmxExport(),
                new SarifExport(),
                new JsonExport(),
                CorrectedExport.TEXT,
                CorrectedExport.PAGE);
    }

    /// The form of that name.
    static Optional<Export> of(String code) {
        return all().stream().filter(e -> e.code().equals(code)).findFirst();
    }

    /// The version of the program that writes, as its jar says it; `0` from a checkout.
    static String program() {
        var version = Export.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
