package taiyaku.align;

import java.util.Locale;

/// What the versions of an article are to each other.
public enum Relation {
    /// sentence follows sentence: one without counterpart was left out or added
    TRANSLATION,
    /// the same story told independently: only what rare anchors tie together is linked, in any order
    RETELLING;

    /// Its name in JSON: `translation`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
