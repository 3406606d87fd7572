package taiyaku.name;

import java.util.List;
import taiyaku.text.Edition;

/// The door of this package: the names of a text.
public final class Names {

    private Names() {}

    /// Every name of an edition, in order.
    public static List<Name> of(Edition edition) {
        return List.of();
    }
}
