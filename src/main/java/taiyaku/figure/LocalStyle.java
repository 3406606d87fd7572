package taiyaku.figure;

import org.jspecify.annotations.Nullable;

/// What a spelling to be replaced tells of its style: what stood before its number, the number, and what stood behind.
///
/// @param head before the first digit: `$`, `um `
/// @param core from the first digit to the last digit or scale word: `97,4 Mrd.`
/// @param tail behind it: ` Dollar`, ` Prozent`
/// @param unit what the tail says, or null when it says no unit
record LocalStyle(String head, String core, String tail, @Nullable Unit unit) {

    static LocalStyle of(String like, Units units) {
        int first = 0;
        while (first < like.length() && !Numeral.isDigit(like.charAt(first))) {
            first++;
        }
        if (first == like.length()) {
            return new LocalStyle("", like, "", null);
        }
        int last = like.length();
        while (!Numeral.isDigit(like.charAt(last - 1))) {
            last--;
        }
        var cursor = new Cursor(like);
        cursor.at(last);
        int end = last;
        cursor.blanks();
        if (units.take(cursor, Unit.Role.SCALE) != null) {
            end = cursor.at();
        }
        cursor.at(end);
        cursor.blanks();
        var unit = units.take(cursor);
        boolean whole = unit != null && cursor.ended();
        return new LocalStyle(
                like.substring(0, first), like.substring(first, end), like.substring(end), whole ? unit : null);
    }

    /// Whether the number was written with an abbreviated scale word: `Mrd.`, `bn`.
    boolean abbreviated() {
        return core.endsWith(".") || core.endsWith("bn") || core.endsWith("m") || core.endsWith("tn");
    }

    /// Whether the number was written with a scale word, in full or abbreviated.
    boolean scaled() {
        return !core.isEmpty() && !Numeral.isDigit(core.charAt(core.length() - 1));
    }

    /// Whether nothing tells how to write: no digits stood there.
    boolean free() {
        return tail.isEmpty() && head.isEmpty() && core.chars().noneMatch(c -> Numeral.isDigit((char) c));
    }

    /// The tail when it says just this unit and no part of it, else null.
    @Nullable String tailFor(Unit.Role role, String code) {
        boolean same = unit != null && unit.role() == role && unit.code().equals(code) && unit.factor().intValue() == 1;
        return same ? tail : null;
    }
}
