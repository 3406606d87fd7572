package taiyaku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taiyaku.cli.LineObject.BrokenLineException;
import taiyaku.export.ReviewJson;
import taiyaku.figure.Figure;
import taiyaku.grammar.Figures;
import taiyaku.intake.Texts;
import taiyaku.store.SafeFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Edition;

/// `taiyaku figures`: every figure of one text, with its meaning, or of many.
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        description = {"Lists every figure of a text, with its meaning.", ""})
final class FiguresCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CommonOptions input = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "the text", arity = "0..1")
    private @Nullable Path file;

    @Option(names = "--lines", paramLabel = "FILE", description = "many texts, one JSON object a line; - is standard input")
    private @Nullable Path lines;

    @Option(names = "--format", paramLabel = "FORM", description = "text or json (default: text)")
    private String format = CheckCommand.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "write there, whole or not at all")
    private @Nullable Path output;

    private boolean broken;

    @Override
    public Integer call() throws UnusableFileException, IOException {
        var command = Objects.requireNonNull(spec).commandLine();
        if ((file == null) == (lines == null)) {
            throw new ParameterException(
                    command, file == null ? "no file was named" : "--lines goes without a further file");
        }
        if (lines != null) {
            many(lines, command.getOut());
        } else if (file != null) {
            var languages = input.languages();
            var taken = Texts.take(
                    file, languages.isEmpty() ? null : languages.getFirst(), input.encoding(), input.wholePage());
            input.note(taken.origins(), command.getErr());
            one(taken.article().editions().getFirst(), command.getOut());
        }
        return broken ? Commands.UNUSABLE : Commands.CLEAN;
    }

    private void one(Edition edition, PrintWriter out) throws UnusableFileException, IOException {
        var figures = Figures.of(edition);
        var text = new StringWriter();
        var page = new PrintWriter(text);
        switch (format) {
            case "json" -> {
                new ReviewJson(input.messages(), true).figures(edition, figures, page);
                page.println();
            }
            case CheckCommand.TEXT -> table(edition, figures, page);
            default ->
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), "--format " + format + " is not known");
        }
        page.flush();
        if (output == null) {
            out.print(text);
            out.flush();
        } else {
            SafeFile.write(output, stream -> stream.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// One figure a line: where, kind, value and unit, and how it is spelt.
    private static void table(Edition edition, List<Figure> figures, PrintWriter page) {
        var places = new Lines(edition.text());
        for (var figure : figures) {
            var value = figure.value();
            var meaning = new StringBuilder(figure.qualifier().code());
            meaning.append(value.normal() == null ? "?" : value.normal());
            if (figure.to() != null) {
                meaning.append(" – ").append(figure.to().normal());
            }
            if (value.unit() != null) {
                meaning.append(' ').append(value.unit());
            }
            page.println(pad(places.place(figure.span()), 8) + pad(value.kind().code(), 10)
                    + pad(meaning.toString(), 24) + Terminal.plain(figure.span().of(edition.text())));
        }
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - Terminal.width(text)));
    }

    private void many(Path from, PrintWriter out) throws UnusableFileException, IOException {
        var json = new ReviewJson(input.messages(), false);
        var languages = input.languages();
        JsonLines.Answer answer = text -> {
            try {
                var edition = text.edition("text", "language", languages.isEmpty() ? null : languages.getFirst());
                return json.figuresLine(text.id(), edition, Figures.of(edition));
            } catch (BrokenLineException e) {
                broken = true;
                return json.errorLine(text.id(), String.valueOf(e.getMessage()));
            }
        };
        if (output == null) {
            JsonLines.run(from, out, answer);
        } else {
            JsonLines.runTo(output, from, answer);
        }
    }
}
