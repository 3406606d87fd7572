package taiyaku.intake.draft;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;

/// What a document holds: one version of an article, or several that belong together.
///
/// @param versions in the document's order, at least one
/// @param rows the lines it links; empty when it says nothing of that
/// @param leftOut what was taken for no part of the article, line by line: a page's navigation, text around a table
/// @param charset what it was decoded by; null for a packed document, which says so itself
/// @param doubtful whether another encoding might be meant
public record Draft(
        List<Version> versions, List<Row> rows, List<String> leftOut, @Nullable Charset charset, boolean doubtful) {

    public Draft {
        versions = List.copyOf(versions);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /// A version of an article.
    ///
    /// @param language what the document says it is written in; null when it says nothing
    /// @param text of the version
    public record Version(@Nullable Language language, String text) {}

    /// Lines that belong together.
    ///
    /// @param lines one for each version, counted from 0 in its text, line ends alone parting them; −1 where the version
    ///     has none
    public record Row(List<Integer> lines) {

        /// The line of a version that has none.
        public static final int NONE = -1;

        public Row {
            lines = List.copyOf(lines);
        }
    }

    /// One version, in whatever language.
    public static Draft of(@Nullable Language language, String text) {
        return new Draft(List.of(new Version(language, text)), List.of(), List.of(), null, false);
    }

    /// This draft, of a file that was decoded so.
    public Draft decodedBy(Charset by, boolean inDoubt) {
        return new Draft(versions, rows, leftOut, by, inDoubt);
    }

    /// This draft without some lines of its document.
    public Draft without(List<String> lines) {
        return new Draft(versions, rows, lines, charset, doubtful);
    }
}
