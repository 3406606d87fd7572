package taiyaku.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import taiyaku.export.part.Pair;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// The first lines of what would go out, for a person to look at before it does.
public final class Preview {

    private static final int LINES = 16;

    /// Longer lines are cut, in UTF-16 code units.
    private static final int WIDTH = 200;

    /// So many UTF-16 code units hold the first lines of every form, also behind the style sheet of a page.
    private static final int ENOUGH = 100_000;

    private Preview() {}

    /// The first lines of a form; writing stops early when the thread is interrupted. Of pages what is read on them, of packed forms their rows, cells parted by tabs.
    public static List<String> of(Export form, Review review, Decisions decisions, Messages messages) {
        Stream<String> lines =
                switch (form) {
                    case Export.Packed packed ->
                        packed.table(review, decisions, messages).stream().map(row -> String.join("\t", row));
                    case Export.Text text -> {
                        var written = written(text, review, decisions, messages);
                        yield form.ending().endsWith(".html")
                                ? read(written)
                                : written.lines();
                    }
                };
        return lines.map(line -> line.replace("\uFEFF", "").stripTrailing())
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line)
                .toList();
    }

    /// What is read on a page, a line for each block.
    private static Stream<String> read(String page) {
        var body = Parser.htmlParser().parseInput(page, "").body();
        for (var element : body.select("*")) {
            if (element.isBlock()) {
                element.prependText("\n").appendText("\n");
            } else if (element.is("td, th")) {
                element.appendText("\t");
            }
        }
        return body.wholeText().lines();
    }

    /// The index of the translation that a form with one of them holds, unless another is chosen.
    public static int translation(Review review) {
        return Pair.of(review, null).target();
    }

    private static String written(Export.Text form, Review review, Decisions decisions, Messages messages) {
        var beginning = new Beginning();
        try {
            form.write(review, decisions, messages, beginning);
        } catch (Enough enough) {
            return beginning.text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return beginning.text.toString();
    }

    /// Ends the writing once there is enough.
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Keeps what is written until that is enough.
    private static final class Beginning extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] from, int start, int length) throws Enough {
            text.append(from, start, length);
            if (text.length() > ENOUGH || Thread.currentThread().isInterrupted()) {
                throw new Enough();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
