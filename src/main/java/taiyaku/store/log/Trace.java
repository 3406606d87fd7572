package taiyaku.store.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/// An exception as it may be told to strangers: what it is and where it came from, its causes likewise; not what it says,
/// for that may be a piece of an article.
public final class Trace {

    /// So much of what was called is told.
    private static final int FRAMES = 60;

    /// What the Java runtime says of an index has no room for text.
    private static final Pattern INDEX = Pattern.compile("Index -?\\d+ out of bounds for length \\d+"
            + "|[Bb]egin -?\\d+, end -?\\d+, length \\d+"
            + "|Range \\[-?\\d+, -?\\d+\\) out of bounds for length \\d+");

    private Trace() {}

    /// All of it, over several lines without an end of line behind the last.
    public static String of(Throwable bug) {
        var told = new StringBuilder();
        tell(bug, "", told, Collections.newSetFromMap(new IdentityHashMap<>()));
        return told.toString().stripTrailing();
    }

    /// What makes two mishaps the same: the last cause's class and the first few calls it came from. Java leaves the calls
    /// out of what is thrown all the time; then the class alone counts.
    public static String mark(Throwable bug) {
        var cause = bug;
        for (int i = 0; i < 20 && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        var mark = new StringBuilder(cause.getClass().getName());
        var frames = cause.getStackTrace();
        for (int i = 0; i < Math.min(5, frames.length); i++) {
            mark.append('\n').append(frames[i]);
        }
        return mark.toString();
    }

    private static void tell(Throwable bug, String before, StringBuilder told, Set<Throwable> seen) {
        told.append(before).append(bug.getClass().getName());
        if (!seen.add(bug)) {
            told.append(" (as above)\n");
            return;
        }
        if (bug instanceof IndexOutOfBoundsException
                && bug.getMessage() != null
                && INDEX.matcher(bug.getMessage()).matches()) {
            told.append(": ").append(bug.getMessage());
        }
        told.append('\n');
        var frames = bug.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            told.append("    at ").append(frames[i]).append('\n');
        }
        if (frames.length > FRAMES) {
            told.append("    and ").append(frames.length - FRAMES).append(" more\n");
        }
        for (var other : bug.getSuppressed()) {
            tell(other, "suppressed: ", told, seen);
        }
        if (bug.getCause() != null) {
            tell(bug.getCause(), "caused by: ", told, seen);
        }
    }
}
