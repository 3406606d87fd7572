package taiyaku.grammar.scan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number written in digits of any script, with its separators read by language.
///
/// @param start its first code unit
/// @param end behind its last code unit
/// @param amount what it says
/// @param digits its digits as `0`–`9`, without separators
/// @param decimals how many digits stand behind the decimal mark
/// @param groups how many marks part its groups of three
/// @param mark the one separator it has when it has one only, else 0: `,` of `14,30`, `.` of `1.234`
/// @param mixed whether digits of two scripts stand side by side, which no one writes: `1２3`
public record Numeral(
        int start, int end, BigDecimal amount, String digits, int decimals, int groups, char mark, boolean mixed)
        implements Piece {

    /// More digits than this are no figure but a key, a hash, an attack.
    public static final int LONGEST = 36;

    /// More groups of digits than this are read past without a look at how they hang together.
    private static final int MOST_RUNS = 14;

    /// Reads the number at the cursor, and leaves the cursor behind it.
    ///
    /// Groups and decimals are read as the language has them; where that leaves digits over, the other way round is
    /// tried (`97.4` in German, `1,234.5` in German), because a number is never cut in two.
    ///
    /// @return null when no digit comes next, or the digits and marks make no number (`1.2.3`, `192.168.0.1`); the
    ///     cursor is then where it was
    public static @Nullable Numeral read(Cursor cursor, Separators separators) {
        int start = cursor.at();
        if (cursor.kept(start) instanceof Numeral known) {
            cursor.at(known.end);
            return known;
        }
        var runs = runs(cursor, separators);
        if (runs.isEmpty() || runs.size() > MOST_RUNS) {
            cursor.at(start);
            return null;
        }
        var foreign = separators.swapped();
        int own = reach(runs, separators);
        boolean swapped = false;
        if (own < runs.size() && !(own > 0 && Cursor.isBlank(runs.get(own).before()))) {
            int other = reach(runs, foreign);
            swapped = other > own;
            own = Math.max(own, other);
            if (own < runs.size() && !Cursor.isBlank(runs.get(own).before())) {
                cursor.at(start);
                return null;
            }
        }
        var taken = runs.subList(0, own);
        cursor.at(taken.getLast().end());
        return cursor.keep(number(cursor.text(), start, taken, swapped ? foreign : separators));
    }

    /// One stretch of digits and the mark before it, 0 for the first.
    private record Run(char before, int start, int end) {
        int length() {
            return end - start;
        }
    }

    /// Digits, mark, digits, mark …: as far as single marks join digits.
    private static List<Run> runs(Cursor cursor, Separators separators) {
        var runs = new ArrayList<Run>();
        char before = 0;
        while (isDigit(cursor.peek())) {
            int from = cursor.at();
            while (isDigit(cursor.peek())) {
                cursor.next();
            }
            if (runs.size() <= MOST_RUNS) {
                runs.add(new Run(before, from, cursor.at()));
            }
            before = cursor.peek();
            boolean joins = separators.groups(before) || separators.parts(before) || Separators.groupsAnywhere(before);
            boolean apart = Cursor.isBlank(before) && !(runs.size() <= MOST_RUNS && three(cursor));
            if (!joins || apart || !isDigit(cursor.peek(1))) {
                break;
            }
            cursor.next();
        }
        return runs;
    }

    /// Whether just three digits stand behind the mark at the cursor.
    private static boolean three(Cursor cursor) {
        return isDigit(cursor.peek(1)) && isDigit(cursor.peek(2)) && isDigit(cursor.peek(3)) && !isDigit(cursor.peek(4));
    }

    /// How many runs from the first make one number.
    private static int reach(List<Run> runs, Separators separators) {
        int n = 1;
        char group = runs.size() > 1 ? runs.get(1).before() : 0;
        if (separators.groups(group) || Separators.groupsAnywhere(group)) {
            while (n < runs.size()
                    && runs.get(n).before() == group
                    && runs.get(0).length() <= 3
                    && runs.get(n).length() == 3) {
                n++;
            }
            boolean torn = n < runs.size() && runs.get(n).before() == group && n > 1 && !Cursor.isBlank(group);
            if (torn) {
                n = 1;
            }
        }
        if (n < runs.size() && separators.parts(runs.get(n).before())) {
            n++;
        }
        return n;
    }

    private static Numeral number(String text, int start, List<Run> runs, Separators separators) {
        var digits = new StringBuilder();
        int decimals = 0;
        int zero = -1;
        boolean mixed = false;
        for (var run : runs) {
            for (int i = run.start(); i < run.end() && digits.length() <= LONGEST; i++) {
                char c = text.charAt(i);
                int digit = Character.digit(c, 10);
                mixed |= zero >= 0 && c - digit != zero;
                zero = c - digit;
                digits.append((char) ('0' + digit));
            }
            if (separators.parts(run.before())) {
                decimals = run.length();
            }
        }
        int groups = runs.size() - 1 - (decimals > 0 ? 1 : 0);
        char mark = runs.size() == 2 ? runs.get(1).before() : 0;
        int end = runs.getLast().end();
        var amount = new BigDecimal(digits.toString()).movePointLeft(Math.min(decimals, LONGEST));
        return new Numeral(start, end, amount, digits.toString(), decimals, groups, mark, mixed);
    }

    /// Whether it has more digits than any figure of a text.
    public boolean endless() {
        return digits.length() > LONGEST;
    }

    /// Whether it is plain digits, no separator in it.
    public boolean plain() {
        return decimals == 0 && groups == 0;
    }

    /// Whether blanks part its groups.
    public boolean hasBlank(String text) {
        for (int i = start; i < end; i++) {
            if (Cursor.isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// The year four plain digits may say (1000–2099), else 0.
    public int year() {
        int n = plain() && digits.length() == 4 ? small() : 0;
        return n >= 1000 && n < 2100 ? n : 0;
    }

    /// Whether it begins with a zero as codes do: 007.
    public boolean code() {
        return plain() && digits.length() > 1 && digits.charAt(0) == '0';
    }

    /// Its whole value where that is small, else -1.
    public int small() {
        return decimals == 0 && digits.length() <= 9 ? amount.intValue() : -1;
    }

    /// Whether `c` is a decimal digit of any script.
    public static boolean isDigit(char c) {
        return Characters.isDigit(c);
    }
}
