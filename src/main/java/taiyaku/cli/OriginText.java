package taiyaku.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taiyaku.intake.Taken;
import taiyaku.store.UnusableFileException;
import taiyaku.wording.Messages;

/// What a person should know of how a file was taken in: an encoding that is not UTF-8 or in doubt, lines that were left
/// out, and that it was taken for a text with its translation.
final class OriginText {

    private final Messages messages;

    OriginText(Messages messages) {
        this.messages = messages;
    }

    /// The notes on a file, none where all is as anybody would expect.
    List<String> notes(Taken.Origin origin) {
        var notes = new ArrayList<String>();
        var charset = origin.charset();
        if (charset != null && (origin.doubtful() || !charset.equals(StandardCharsets.UTF_8))) {
            notes.add(text(origin, origin.doubtful() ? "origin.doubtful" : "origin.encoding"));
        }
        if (!origin.leftOut().isEmpty()) {
            notes.add(text(origin, "origin.left-out"));
        }
        if (origin.pair()) {
            notes.add(text(origin, "origin.pair"));
        }
        return notes;
    }

    private String text(Taken.Origin origin, String key) {
        var charset = origin.charset();
        return messages.text(
                key,
                Map.of(
                        "file", UnusableFileException.shown(origin.file().toString()),
                        "encoding", charset == null ? "" : charset.name(),
                        "lines", origin.leftOut().size()));
    }
}
