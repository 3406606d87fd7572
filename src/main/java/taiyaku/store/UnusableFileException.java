package taiyaku.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// A file that cannot be used: its message is one clear sentence that names the file and the cause.
public final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1;

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /// @param sentence names the file and the cause
    public UnusableFileException(String sentence) {
        super(sentence);
    }

    /// @param file what cannot be used
    /// @param cause the rest of the sentence: `is empty`
    public UnusableFileException(Path file, String cause) {
        super(shown(file.toString()) + " " + cause);
    }

    /// A file that could not be read.
    public static UnusableFileException of(Path file, IOException failure) {
        return new UnusableFileException(
                file,
                switch (failure) {
                    case NoSuchFileException _ -> "does not exist";
                    case AccessDeniedException _ -> "may not be read: permission denied";
                    default -> "cannot be read: " + failure.getMessage();
                });
    }

    /// A file's name as a message may show it: what steers lines or directions is spelt out, and a name that runs from
    /// right to left is isolated, so that it cannot turn the words around it.
    public static String shown(String name) {
        var shown = new StringBuilder();
        boolean turns = false;
        for (int c : name.codePoints().toArray()) {
            byte direction = Character.getDirectionality(c);
            turns |= direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            if (steers(c)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
        }
        return turns ? FIRST_STRONG_ISOLATE + shown.toString() + POP_ISOLATE : shown.toString();
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
