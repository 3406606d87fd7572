package taiyaku.grammar.writing;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Unit;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Units;

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
            return worded(like, units);
        }
        int last = like.length();
        while (!Numeral.isDigit(like.charAt(last - 1))) {
            last--;
        }
        int unitAt = unitAt(like, last, units);
        int end = unitAt;
        while (end > last && Cursor.isBlank(like.charAt(end - 1))) {
            end--;
        }
        var cursor = new Cursor(like);
        cursor.at(unitAt);
        var unit = units.take(cursor);
        boolean whole = unit != null && cursor.ended();
        return new LocalStyle(
                like.substring(0, first), like.substring(first, end), like.substring(end), whole ? unit : null);
    }

    /// zwei Milliarden Dollar: no digits, but a unit may stand at the end.
    private static LocalStyle worded(String like, Units units) {
        for (int at = like.indexOf(' '); at > 0; at = like.indexOf(' ', at + 1)) {
            var cursor = new Cursor(like).moved(at + 1);
            var unit = units.take(cursor);
            if (unit != null && unit.role() != Unit.Role.SCALE && cursor.ended()) {
                return new LocalStyle("", like.substring(0, at), like.substring(at), unit);
            }
        }
        return new LocalStyle("", like, "", null);
    }

    /// The whole spelling.
    String like() {
        return head + core + tail;
    }

    /// Whether the number was written in words.
    boolean worded() {
        boolean masked = core.contains("NUM") || core.indexOf('_') >= 0;
        return !core.isEmpty() && !masked && core.chars().noneMatch(c -> Numeral.isDigit((char) c));
    }

    /// Where the unit begins that ends the spelling; behind the scale word, or the digits, where there is none.
    private static int unitAt(String like, int digits, Units units) {
        var cursor = new Cursor(like);
        for (int at = digits; at < like.length(); at++) {
            cursor.at(at);
            boolean begins = at == digits || Cursor.isBlank(like.charAt(at - 1)) || like.charAt(at - 1) == '-';
            var unit = begins ? units.take(cursor) : null;
            if (unit != null && unit.role() != Unit.Role.SCALE && cursor.ended()) {
                return at;
            }
        }
        cursor.at(digits);
        cursor.blanks();
        return units.take(cursor, Unit.Role.SCALE) != null || arabicWord(like, digits) ? like.length() : digits;
    }

    /// Whether an Arabic word stands behind the digits: the nouns counted are left outside a figure, scale words are not.
    private static boolean arabicWord(String like, int digits) {
        return like.chars().skip(digits).anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    /// Whether the number was written with an abbreviated scale word: `Mrd.`, `bn`.
    boolean abbreviated() {
        return core.endsWith(".") || core.endsWith("bn") || core.endsWith("m") || core.endsWith("tn");
    }

    /// Whether the number was written with a scale word, in full or abbreviated.
    boolean scaled() {
        return !core.isEmpty() && !Numeral.isDigit(core.charAt(core.length() - 1));
    }

    /// The same, but not in words.
    LocalStyle digits() {
        return worded() ? new LocalStyle("", "", tail, unit) : this;
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
