package taiyaku;

/// The program's entry.
///
/// It does not extend `Application`: on the class path the launcher would refuse such a main class.
public final class Main {

    private Main() {}

    /// Runs the program.
    ///
    /// @param arguments the command line, see contract: commands first, then files
    public static void main(String[] arguments) {
        System.out.println(String.join(" ", arguments));
    }
}
