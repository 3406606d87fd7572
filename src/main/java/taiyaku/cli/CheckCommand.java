package taiyaku.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taiyaku.align.lexicon.Glossary;
import taiyaku.check.Category;
import taiyaku.export.Export;
import taiyaku.figure.LargeNumbers;
import taiyaku.intake.Articles;
import taiyaku.intake.Glossaries;
import taiyaku.intake.Policies;
import taiyaku.review.Decisions;
import taiyaku.review.Policy;
import taiyaku.review.Review;
import taiyaku.review.Reviewer;
import taiyaku.store.Project;
import taiyaku.store.ProjectFile;
import taiyaku.store.SafeFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Article;
import taiyaku.wording.CatalogueText;

/// `taiyaku check`: the versions of one article against each other, or many pairs.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        description = {
            "Checks the versions of one article against each other, the first being the original;",
            "one text alone is checked against itself.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 no finding at or above --fail-on, 1 there are some, 2 the input cannot be used."
        })
final class CheckCommand implements Callable<Integer> {

    /// The form for people at a terminal; all others are exports.
    static final String TEXT = "text";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CommonOptions input = new CommonOptions();

    @Parameters(paramLabel = "FILE", description = "the versions of one article, one article folder, or one project file", arity = "0..*")
    private List<Path> files = List.of();

    @Option(names = "--pairs", paramLabel = "FILE", description = "many pairs, one JSON object a line; - is standard input")
    private @Nullable Path pairs;

    @Option(names = "--original", paramLabel = "LANGUAGE|N", description = "which version the others are held to: its language, or its number from 1")
    private @Nullable String original;

    @Option(names = "--format", paramLabel = "FORM", description = "text, html, xlsx, docx, csv, csv-semicolon (as German spreadsheets want it), tsv, xliff, xliff2, tmx, sarif, json, corrected or corrected-html (default: text)")
    private String format = TEXT;

    @Option(names = "--translation", paramLabel = "LANGUAGE|N", description = "which translation xliff, xliff2, tmx, corrected and corrected-html hold: its language, or its number among the files from 1 (default: the one with most findings; tmx: all)")
    private @Nullable String translation;

    @Option(names = "--output", paramLabel = "FILE", description = "write there, whole or not at all")
    private @Nullable Path output;

    @Option(names = "--glossary", paramLabel = "FILE", description = "your own terms with their translations, which help to link: .tsv, .csv, .tbx or .tmx")
    private @Nullable Path glossary;

    @Option(names = "--checks", paramLabel = "FILE", description = "what is reported and how grave it is: lines such as number.format = off, name = critical, style = on")
    private @Nullable Path checks;

    @Option(names = "--only-sure", description = "only findings that are sure")
    private boolean onlySure;

    @Option(names = "--style", description = "matters of style too: polite and plain endings mixed, 氏 here and not there, one name spelt several ways")
    private boolean style;

    @Option(names = "--suggest", paramLabel = "STYLE", description = "how suggestions write large numbers: scale (974億, 97,4 Milliarden) or full (97,400,000,000; default: scale, or as --checks says)")
    private @Nullable String suggest;

    @Option(names = "--explain", paramLabel = "CATEGORY", description = "what a category of findings means, with examples; all for every one")
    private @Nullable String explain;

    @Option(names = "--explain-links", description = "in text: every link, how sure it is, and what speaks for and against it (JSON always has it)")
    private boolean explainLinks;

    @Override
    public Integer call() throws UnusableFileException, IOException {
        var command = Objects.requireNonNull(spec);
        if (explain != null) {
            return explain(explain);
        }
        if (pairs != null) {
            if (!files.isEmpty()) {
                throw new ParameterException(command.commandLine(), "--pairs goes without further files");
            }
            return pairs(pairs);
        }
        if (files.isEmpty()) {
            throw new ParameterException(command.commandLine(), "no file was named");
        }
        var form = Export.of(format);
        if (form.isEmpty() && !format.equals(TEXT)) {
            throw new ParameterException(command.commandLine(), "--format " + format + " is not known");
        }
        if (translation != null && form.filter(whole -> !whole.equals(whole.holding(0))).isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "--translation goes with --format xliff, xliff2, tmx, corrected and corrected-html");
        }
        if (form.orElse(null) instanceof Export.Packed && output == null) {
            throw new ParameterException(command.commandLine(), "--format " + format + " needs --output: it is no text");
        }
        var project = project();
        var article = held(project.article());
        form = form.map(whole -> of(article, whole));
        var progress = new TerminalProgress(!input.quiet(), input.messages());
        var review = Reviewer.review(article, project.pins(), terms(), policy(), progress);
        progress.done();
        deliver(review, project.decisions(), form.orElse(null));
        return status(review, project.decisions());
    }

    private Glossary terms() throws UnusableFileException {
        return glossary == null ? Glossary.NONE : Glossaries.read(glossary);
    }

    private Policy policy() throws UnusableFileException {
        var policy = checks == null ? Policy.DEFAULT : Policies.read(checks);
        var asked = style ? policy.withStyle() : policy;
        var sure = onlySure ? asked.onlySure() : asked;
        return suggest == null ? sure : sure.suggesting(large(suggest));
    }

    private LargeNumbers large(String code) {
        try {
            return LargeNumbers.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--suggest " + code + " is neither scale nor full");
        }
    }

    private int explain(String code) {
        var command = Objects.requireNonNull(spec).commandLine();
        var asked = Arrays.stream(Category.values())
                .filter(category -> code.equals("all") || category.code().equals(code))
                .toList();
        if (asked.isEmpty()) {
            var known = Arrays.stream(Category.values()).map(Category::code).collect(Collectors.joining(", "));
            throw new ParameterException(command, "--explain " + code + " is no category; there are " + known);
        }
        var text = new CatalogueText(input.messages());
        command.getOut().print(asked.stream().map(text::page).collect(Collectors.joining("\n")));
        command.getOut().flush();
        return Commands.CLEAN;
    }

    private Project project() throws UnusableFileException {
        if (files.size() == 1 && ProjectFile.named(files.getFirst())) {
            return ProjectFile.read(files.getFirst());
        }
        var taken = Articles.take(
                files, new Articles.Reading(input.languages(), input.encoding(), input.wholePage()));
        input.note(taken.origins(), Objects.requireNonNull(spec).commandLine().getErr());
        return taken.project();
    }

    private Article held(Article article) {
        if (original == null) {
            return article;
        }
        return new Article(article.title(), article.editions(), version(article, "--original", original), true);
    }

    /// A form with the translation that was named.
    private Export of(Article article, Export form) {
        if (translation == null) {
            return form;
        }
        int version = version(article, "--translation", translation);
        if (version == article.original()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--translation " + translation + " is the original");
        }
        return form.holding(version);
    }

    /// The index of the version that an option names by its language, or by its number.
    private int version(Article article, String option, String named) {
        var editions = article.editions();
        for (int i = 0; i < editions.size(); i++) {
            if (editions.get(i).language().code().equals(named) || Integer.toString(i + 1).equals(named)) {
                return i;
            }
        }
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "none of the versions is " + option + " " + named);
    }

    private void deliver(Review review, Decisions decisions, @Nullable Export form)
            throws UnusableFileException, IOException {
        if (output != null) {
            SafeFile.write(output, stream -> write(review, decisions, form, stream));
        } else {
            var text = new ByteArrayOutputStream();
            write(review, decisions, form, text);
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.print(text.toString(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private void write(Review review, Decisions decisions, @Nullable Export form, OutputStream stream) throws IOException {
        if (form != null) {
            form.write(review, decisions, input.messages(), stream);
            return;
        }
        var page = new PrintWriter(stream, false, StandardCharsets.UTF_8);
        if (explainLinks) {
            new LinkReport(input.messages()).write(review, page);
        }
        var report = new TextReport(input.messages(), review);
        report.findings(page);
        if (!input.quiet()) {
            report.summary(page);
        }
        page.flush();
        if (page.checkError()) {
            throw new IOException("the report could not be written whole");
        }
    }

    /// Findings that a person dismissed do not count.
    private int status(Review review, Decisions decisions) {
        return review.findings().stream()
                        .filter(f -> !decisions.of(f, review).state().dismissed())
                        .anyMatch(f -> input.failOn().by(f.severity()))
                ? Commands.FINDINGS
                : Commands.CLEAN;
    }

    private int pairs(Path from) throws UnusableFileException, IOException {
        var lines = new PairLines(input.messages(), input.languages(), terms(), policy());
        if (output == null) {
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            JsonLines.run(from, out, lines);
        } else {
            JsonLines.runTo(output, from, lines);
        }
        if (lines.broken()) {
            return Commands.UNUSABLE;
        }
        return lines.worst().filter(input.failOn()::by).isPresent() ? Commands.FINDINGS : Commands.CLEAN;
    }
}
