package taiyaku.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.cli.ArticleCheck.Checked;
import taiyaku.store.SafeFile;
import taiyaku.store.UnusableFileException;

/// Checks every article of a folder as if it were named alone, one after the other and each forgotten before the next;
/// one that cannot be used is told of in a sentence, and the others are checked all the same.
final class FolderCheck {

    private final ArticleCheck check;
    private final CheckForm form;
    private final @Nullable Path output;
    private final PrintWriter out;
    private final BatchTable table;
    private int status = Commands.CLEAN;

    /// @param output the folder that gets a file for each article; null: all is said on `out`
    FolderCheck(ArticleCheck check, CheckForm form, @Nullable Path output, PrintWriter out) {
        this.check = check;
        this.form = form;
        this.output = output;
        this.out = out;
        table = new BatchTable(check.input().messages());
    }

    /// Checks them, and tells of all in a table.
    ///
    /// @return the exit status: the worst of theirs
    /// @throws UnusableFileException when `output` cannot be written to
    int run(Path folder, List<Path> articles) throws UnusableFileException, IOException {
        if (output != null) {
            prepare(folder, output);
        }
        for (var article : articles) {
            if (output == null || !same(article, output)) {
                one(article);
            }
        }
        if (!check.input().quiet()) {
            table.write(out);
        }
        out.flush();
        return status;
    }

    private void one(Path article) throws UnusableFileException, IOException {
        var name = article.getFileName().toString();
        Checked checked;
        CheckForm said;
        try {
            checked = check.of(List.of(article));
            said = form.of(checked);
        } catch (UnusableFileException unusable) {
            var sentence = String.valueOf(unusable.getMessage());
            var named = sentence.contains(name) ? sentence : article + ": " + sentence;
            check.err().println("taiyaku: " + Terminal.plain(named));
            table.unusable(name);
            status = Commands.UNUSABLE;
            return;
        }
        table.add(name, checked.review());
        if (checked.fails(check.input().failOn())) {
            status = Math.max(status, Commands.FINDINGS);
        }
        if (output != null) {
            SafeFile.write(output.resolve(name + form.ending()), stream -> said.write(checked, stream));
        } else {
            var text = new ByteArrayOutputStream();
            said.withoutSummary().write(checked, text);
            out.print(text.toString(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private static void prepare(Path folder, Path output) throws UnusableFileException {
        if (same(folder, output)) {
            throw new UnusableFileException(UnusableFileException.shown(output.toString()) + " holds the articles; --output names another folder for what is said of them");
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UnusableFileException(UnusableFileException.shown(output.toString()) + " is no folder; of many articles, --output names one");
        }
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new UnusableFileException(UnusableFileException.shown(output.toString()) + " cannot be made: " + e.getMessage());
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
