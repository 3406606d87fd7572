package taiyaku.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import taiyaku.cli.ArticleCheck.Checked;
import taiyaku.export.Export;
import taiyaku.store.UnusableFileException;
import taiyaku.wording.Messages;

/// The form in which is said what came of an article: lines for a terminal, or an export.
///
/// @param export null for lines
/// @param translation which translation an export holds, a language or a number from 1; null: as the export has it
/// @param links whether the lines tell of every link first
/// @param summary whether they end with what was done again and again, and what was looked at
record CheckForm(
        @Nullable Export export, @Nullable String translation, boolean links, boolean summary, Messages messages) {

    /// What its files end with: `.txt`.
    String ending() {
        return export == null ? ".txt" : export.ending();
    }

    /// The same without the last lines.
    CheckForm withoutSummary() {
        return new CheckForm(export, translation, links, false, messages);
    }

    /// The same with the translation that was named, of what came of an article.
    ///
    /// @throws UnusableFileException when the article has no such translation
    CheckForm of(Checked checked) throws UnusableFileException {
        if (export == null || translation == null) {
            return this;
        }
        var article = checked.review().article();
        int version = ArticleCheck.version(article, "--translation", translation);
        if (version == article.original()) {
            throw new UnusableFileException("--translation " + translation + " is the original");
        }
        return new CheckForm(export.holding(version), null, links, summary, messages);
    }

    /// Says what came of an article; the stream stays open.
    void write(Checked checked, OutputStream stream) throws IOException {
        if (export != null) {
            export.write(checked.review(), checked.decisions(), messages, stream);
            return;
        }
        var page = new PrintWriter(stream, false, StandardCharsets.UTF_8);
        if (links) {
            new LinkReport(messages).write(checked.review(), page);
        }
        var report = new TextReport(messages, checked.review());
        report.findings(page);
        if (summary) {
            report.summary(page);
        }
        page.flush();
        if (page.checkError()) {
            throw new IOException("the report could not be written whole");
        }
    }
}
