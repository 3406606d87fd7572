package taiyaku.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import taiyaku.check.Severity;
import taiyaku.intake.Taken;
import taiyaku.text.Language;
import taiyaku.wording.Messages;

/// The options that all commands have.
final class CommonOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"--language", "--languages"},
            paramLabel = "CODE",
            split = ",",
            description = "the languages of the files in order, as de,ja; otherwise from their names, else from the texts")
    private List<String> codes = List.of();

    @Option(names = "--encoding", paramLabel = "NAME", description = "the encoding of the files; otherwise found out")
    private @Nullable String encoding;

    @Option(names = "--whole-page", description = "a page with its navigation and all that stands around its article")
    private boolean wholePage;

    @Option(
            names = "--messages",
            paramLabel = "CODE",
            description = "the language of the messages: en, de or ja; otherwise the system's")
    private @Nullable String messages;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "critical, major, minor or never (default: minor)")
    private FailOn failOn = FailOn.MINOR;

    @Option(names = "--quiet", description = "no summary, no progress, no notes")
    private boolean quiet;

    /// From which severity on findings make the exit status 1.
    enum FailOn {
        CRITICAL(Severity.CRITICAL),
        MAJOR(Severity.MAJOR),
        MINOR(Severity.MINOR),
        NEVER(null);

        private final @Nullable Severity from;

        FailOn(@Nullable Severity from) {
            this.from = from;
        }

        boolean by(Severity severity) {
            return from != null && severity.compareTo(from) <= 0;
        }
    }

    FailOn failOn() {
        return failOn;
    }

    boolean quiet() {
        return quiet;
    }

    List<Language> languages() {
        var languages = new ArrayList<Language>();
        for (var code : codes) {
            languages.add(language(code, "--language"));
        }
        return languages;
    }

    @Nullable Charset encoding() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw unusable("--encoding " + encoding + " is not known");
        }
    }

    boolean wholePage() {
        return wholePage;
    }

    /// Says what a person should know of how files were taken in, a line each.
    void note(List<Taken.Origin> origins, PrintWriter err) {
        if (!quiet) {
            var text = new OriginText(messages());
            origins.stream().flatMap(origin -> text.notes(origin).stream()).forEach(note -> err.println("taiyaku: " + Terminal.plain(note)));
        }
    }

    Messages messages() {
        return messages == null ? Messages.of(Locale.getDefault()) : Messages.of(language(messages, "--messages"));
    }

    private Language language(String code, String option) {
        try {
            return Language.of(code);
        } catch (IllegalArgumentException e) {
            throw unusable(option + " " + code + " is not a language code such as de or ja");
        }
    }

    private ParameterException unusable(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
