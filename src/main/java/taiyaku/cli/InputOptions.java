package taiyaku.cli;

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
import taiyaku.text.Language;
import taiyaku.wording.Messages;

/// The options that say how to read the input, common to all commands.
final class InputOptions {

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

    @Option(
            names = "--messages",
            paramLabel = "CODE",
            description = "the language of the messages: en, de or ja; otherwise the system's")
    private @Nullable String messages;

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
