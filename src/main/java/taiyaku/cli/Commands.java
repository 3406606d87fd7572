package taiyaku.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import taiyaku.intake.Samples;
import taiyaku.store.UnusableFileException;

/// The command line: `taiyaku`, `taiyaku check`, `taiyaku figures`.
@Command(
        name = "taiyaku",
        description = "Reads the versions of one article side by side, and every figure in them.",
        synopsisHeading = "Usage: ",
        customSynopsis = {
            "taiyaku [FILE…]           opens the reader",
            "       taiyaku check FILE…       checks versions against each other",
            "       taiyaku figures FILE      lists every figure of a text"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        footer = {
            "",
            "With no display, taiyaku FILE… prints what taiyaku check FILE… says.",
            "Nothing is ever sent over a network."
        })
public final class Commands implements CommandLine.IExitCodeGenerator, Runnable {

    /// No finding at or above `--fail-on`.
    public static final int CLEAN = 0;
    /// There are such findings.
    public static final int FINDINGS = 1;
    /// The input or the command line cannot be used.
    public static final int UNUSABLE = 2;

    private static final Set<String> COMMANDS = Set.of("check", "figures");

    private final Opener opener;
    private int status;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "texts, one article folder, or a project file", arity = "0..*")
    private List<Path> files = List.of();

    private Commands(Opener opener) {
        this.opener = opener;
    }

    /// Runs a command line.
    ///
    /// @param opener opens the window where none of the commands is named
    /// @return the exit status
    public static int run(String[] arguments, Opener opener) {
        Ahead.begin(arguments);
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        try {
            return run(arguments, opener, out, err);
        } finally {
            out.flush();
        }
    }

    /// The same with streams of one's own. Where only files are named, as a double click does, the window does not wait for
    /// options to be read.
    static int run(String[] arguments, Opener opener, PrintWriter out, PrintWriter err) {
        if (!Arrays.stream(arguments).allMatch(Commands::isFile)) {
            return line(opener, out, err, arguments).execute(arguments);
        }
        try {
            opener.open(Arrays.stream(arguments).map(Path::of).toList());
            return CLEAN;
        } catch (Opener.NoDisplayException e) {
            Opener none = files -> {
                throw e;
            };
            return line(none, out, err, arguments).execute(arguments);
        }
    }

    /// Whether an argument can only be a file: neither a command, nor an option, nor a file of options.
    private static boolean isFile(String argument) {
        return !argument.startsWith("-") && !argument.startsWith("@") && !COMMANDS.contains(argument);
    }

    /// The whole command line, with all its commands.
    static CommandLine line(Opener opener, PrintWriter out, PrintWriter err) {
        return line(opener, out, err, new String[0]);
    }

    /// Where the arguments begin with a command, the others are not made: reading their options takes as long as the
    /// empty program.
    private static CommandLine line(Opener opener, PrintWriter out, PrintWriter err, String[] arguments) {
        var line = new CommandLine(new Commands(opener));
        var asked = arguments.length == 0 ? "" : arguments[0];
        if (!asked.equals("figures")) {
            line.addSubcommand(new CheckCommand());
        }
        if (!asked.equals("check")) {
            line.addSubcommand(new FiguresCommand());
        }
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(Commands::unusableLine)
                .setExecutionExceptionHandler(Commands::unusableInput);
    }

    @Override
    public void run() {
        var line = Objects.requireNonNull(spec).commandLine();
        try {
            opener.open(files);
        } catch (Opener.NoDisplayException e) {
            line.getErr().println("taiyaku: " + e.getMessage() + "; here is what taiyaku check says instead");
            status = checkInstead(line);
        }
    }

    private int checkInstead(CommandLine line) {
        var named = files.isEmpty() ? Samples.folders().stream().limit(1).toList() : files;
        if (named.isEmpty()) {
            line.getErr().println("taiyaku: no file was named, and there are no samples beside the program");
            return UNUSABLE;
        }
        var arguments = named.stream().map(Path::toString).toArray(String[]::new);
        return Objects.requireNonNull(line.getSubcommands().get("check")).execute(arguments);
    }

    @Override
    public int getExitCode() {
        return status;
    }

    private static int unusableLine(CommandLine.ParameterException problem, String[] arguments) {
        var line = problem.getCommandLine();
        var sentence = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        line.getErr()
                .println("taiyaku: " + Terminal.plain(sentence) + "; see "
                        + line.getCommandSpec().qualifiedName() + " --help");
        return UNUSABLE;
    }

    private static int unusableInput(Exception problem, CommandLine line, @Nullable ParseResult result)
            throws Exception {
        if (problem instanceof UnusableFileException) {
            line.getErr().println("taiyaku: " + Terminal.plain(String.valueOf(problem.getMessage())));
            return UNUSABLE;
        }
        throw problem;
    }

    /// The version of the program, as its jar says it.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {
                "taiyaku " + (version == null ? "(from a checkout)" : version.toLowerCase(Locale.ROOT)),
                "Java " + System.getProperty("java.version")
            };
        }
    }
}
