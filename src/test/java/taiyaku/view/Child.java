package taiyaku.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process of its own with the program's classes, for tests of the whole program.
final class Child {

    private Child() {}

    /// Runs a class without a display.
    ///
    /// @param state where the program keeps its state
    /// @param main whose `main` runs
    /// @param options of Java, beside those that every child has
    /// @param arguments of the class
    static ProcessBuilder of(Path state, Class<?> main, List<String> options, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Dtaiyaku.state=" + state,
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
