package taiyaku.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import taiyaku.intake.ArticleFolders;
import taiyaku.intake.Glossaries;
import taiyaku.intake.Policies;
import taiyaku.review.Policy;
import taiyaku.store.SafeFile;
import taiyaku.store.UnusableFileException;
import taiyaku.wording.CatalogueText;

/// `taiyaku check`: the versions of one article against each other, or many pairs.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        description = {
            "Checks the versions of one article against each other, the first being the original;",
            "one text alone is checked against itself. Of a folder that holds article folders, each is checked.",
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

    @Parameters(paramLabel = "FILE", description = "the versions of one article, one article folder, a folder of such folders, or one project file", arity = "0..*")
    private List<Path> files = List.of();

    @Option(names = "--pairs", paramLabel = "FILE", description = "many pairs, one JSON object a line; - is standard input")
    private @Nullable Path pairs;

    @Option(names = "--original", paramLabel = "LANGUAGE|N", description = "which version the others are held to: its language, or its number from 1")
    private @Nullable String original;

    @Option(names = "--format", paramLabel = "FORM", description = "text, html, xlsx, docx, csv, csv-semicolon (as German spreadsheets want it), tsv, xliff, xliff2, tmx, sarif, json, corrected or corrected-html (default: text)")
    private String format = TEXT;

    @Option(names = "--translation", paramLabel = "LANGUAGE|N", description = "which translation xliff, xliff2, tmx, corrected and corrected-html hold: its language, or its number among the files from 1 (default: the one with most findings; tmx: all)")
    private @Nullable String translation;

    @Option(names = "--output", paramLabel = "FILE", description = "write there, whole or not at all; of a folder of article folders: a folder, which gets a file for each")
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
        var check = new ArticleCheck(input, terms(), policy(), original, command.commandLine().getErr());
        var said = new CheckForm(form.orElse(null), translation, explainLinks, !input.quiet(), input.messages());
        var articles = files.size() == 1 ? ArticleFolders.in(files.getFirst()) : List.<Path>of();
        return articles.isEmpty() ? one(check, said) : many(check, said, articles);
    }

    private int one(ArticleCheck check, CheckForm said) throws UnusableFileException, IOException {
        var checked = check.of(files);
        var form = said.of(checked);
        if (output != null) {
            SafeFile.write(output, stream -> form.write(checked, stream));
        } else {
            var text = new ByteArrayOutputStream();
            form.write(checked, text);
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.print(text.toString(StandardCharsets.UTF_8));
            out.flush();
        }
        return checked.fails(input.failOn()) ? Commands.FINDINGS : Commands.CLEAN;
    }

    private int many(ArticleCheck check, CheckForm said, List<Path> articles) throws UnusableFileException, IOException {
        var line = Objects.requireNonNull(spec).commandLine();
        if (output == null && said.export() != null) {
            throw new ParameterException(line, "--format " + format + " of many articles needs --output, which names a folder");
        }
        return new FolderCheck(check, said, output, line.getOut()).run(files.getFirst(), articles);
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
