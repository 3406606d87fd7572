package taiyaku.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;

/// A file that cannot be used: its message is one clear sentence that names the file and the cause.
public final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1;

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final transient @Nullable Refusal refusal;
    private final transient Map<String, String> arguments;

    /// What only the command line says, in English.
    ///
    /// @param sentence names the file and the cause
    public UnusableFileException(String sentence) {
        super(sentence);
        refusal = null;
        arguments = Map.of();
    }

    /// @param refusal why, without a file to name
    public UnusableFileException(Refusal refusal, Map<String, String> arguments) {
        super(refusal.sentence(Language.ENGLISH, arguments));
        this.refusal = refusal;
        this.arguments = Map.copyOf(arguments);
    }

    /// @param file what cannot be used
    public UnusableFileException(Path file, Refusal refusal) {
        this(file, refusal, Map.of());
    }

    /// @param file what cannot be used
    /// @param arguments what the sentence names beside it
    public UnusableFileException(Path file, Refusal refusal, Map<String, String> arguments) {
        this(refusal, with(file, arguments));
    }

    private static Map<String, String> with(Path file, Map<String, String> arguments) {
        var all = new HashMap<>(arguments);
        all.put("file", shown(file.toString()));
        return all;
    }

    /// A file that could not be read.
    public static UnusableFileException of(Path file, IOException failure) {
        return switch (failure) {
            case NoSuchFileException _ -> new UnusableFileException(file, Refusal.MISSING);
            case AccessDeniedException _ -> new UnusableFileException(file, Refusal.DENIED);
            default ->
                new UnusableFileException(
                        file, Refusal.UNREADABLE, Map.of("cause", String.valueOf(failure.getMessage())));
        };
    }

    /// The sentence in a language of the interface; its message is the English one.
    public String sentence(Language language) {
        return refusal == null ? String.valueOf(getMessage()) : refusal.sentence(language, arguments);
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
