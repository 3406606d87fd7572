package taiyaku.view.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;

/// The paragraphs of freely flowing versions that have nodes, which are those in view.
final class Sides {

    private final Pane sheet;
    private final Map<Key, Side> sides = new HashMap<>();
    private final Set<Key> kept = new HashSet<>();

    private record Key(int edition, int paragraph) {}

    /// @param sheet the paragraphs are put on it
    Sides(Pane sheet) {
        this.sheet = sheet;
    }

    /// Forgets all, which are no longer on the sheet.
    void forget() {
        sides.clear();
        kept.clear();
    }

    /// A paragraph, made when it is not there yet.
    Side of(int edition, int paragraph, Supplier<Side> make) {
        var key = new Key(edition, paragraph);
        kept.add(key);
        return sides.computeIfAbsent(key, each -> {
            var made = make.get();
            // what is placed while laying out must not ask for another layout
            made.setManaged(false);
            sheet.getChildren().add(made);
            return made;
        });
    }

    /// Takes off those nobody asked for since the last time.
    void sweep() {
        sides.entrySet().removeIf(entry -> {
            boolean gone = !kept.contains(entry.getKey());
            if (gone) {
                sheet.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        kept.clear();
    }
}
