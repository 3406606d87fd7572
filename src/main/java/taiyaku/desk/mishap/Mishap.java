package taiyaku.desk.mishap;

/// A bug that showed itself.
///
/// @param trace where it came from, without what it says
/// @param thread on which it did
/// @param times how often in this run
/// @param memory whether there was not enough memory for what was to be done
public record Mishap(String trace, String thread, int times, boolean memory) {

    Mishap again() {
        return new Mishap(trace, thread, times + 1, memory);
    }
}
