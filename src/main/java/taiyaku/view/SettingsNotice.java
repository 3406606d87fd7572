package taiyaku.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taiyaku.store.Understood;
import taiyaku.store.UnusableFileException;
import taiyaku.view.sign.Labels;

/// What is said of a file of settings that could not be read, or not all of it.
final class SettingsNotice {

    /// So many broken lines are named.
    private static final int FEW = 5;

    private SettingsNotice() {}

    /// One sentence that names the file and the keys; nothing where all was understood.
    ///
    /// @param foreign keys of lines that were understood, but mean nothing here
    static Optional<String> of(Understood<?> read, List<String> foreign, Labels labels) {
        // isolated, so that a name that runs from right to left turns nothing around it
        var file = "\u2068" + UnusableFileException.shown(read.file().toString()) + "\u2069";
        if (!read.readable()) {
            return Optional.of(labels.text("notice.settings.unreadable", Map.of("file", file)));
        }
        var broken = Stream.concat(read.broken().stream(), foreign.stream()).toList();
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        var keys = broken.stream()
                .limit(FEW)
                .map(key -> "“" + UnusableFileException.shown(key) + "”")
                .collect(Collectors.joining(", "));
        return Optional.of(labels.text(
                "notice.settings",
                Map.of("file", file, "keys", keys, "count", broken.size(), "more", Math.max(0, broken.size() - FEW))));
    }
}
