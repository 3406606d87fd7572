package taiyaku.check.meaning;

import java.time.YearMonth;

/// A date as far as it is said, from its normal form (EDTF).
///
/// @param year four characters, `X` where a digit is unsaid; longer or signed years as they are
/// @param month `01`–`12`, a season `21`–`24`, `Q1`, `H1`; empty when unsaid
/// @param day `01`–`31`; empty when unsaid
public record Day(String year, String month, String day) {

    private static final String NO_YEAR = "XXXX";

    /// Reads a date's normal form: `2025-02-03`, `XXXX-02`, `199X`, `2024-Q1`, `FY2023`.
    public static Day of(String normal) {
        var text = normal.startsWith("FY") ? normal.substring(2) : normal;
        int dash = text.indexOf('-', 1);
        if (dash < 0) {
            return new Day(text, "", "");
        }
        int second = text.indexOf('-', dash + 1);
        var month = second < 0 ? text.substring(dash + 1) : text.substring(dash + 1, second);
        var day = second < 0 ? "" : text.substring(second + 1);
        return new Day(text.substring(0, dash), unsaid(month), unsaid(day));
    }

    /// Whether both may be the same day: nothing that both say differs, and there is something that both say.
    public boolean agrees(Day other) {
        boolean years = hasYear() && other.hasYear();
        boolean months = !month.isEmpty() && !other.month.isEmpty();
        boolean days = !day.isEmpty() && !other.day.isEmpty();
        return (years || months || days)
                && (!years || sameYear(year, other.year))
                && (!months || month.equals(other.month))
                && (!days || day.equals(other.day));
    }

    /// Whether it says as much as the other, or more: `2025-02-03` covers `2025` and `XXXX-02-03`.
    boolean covers(Day other) {
        return agrees(other)
                && (hasYear() || !other.hasYear())
                && (!month.isEmpty() || other.month.isEmpty())
                && (!day.isEmpty() || other.day.isEmpty());
    }

    public boolean hasYear() {
        return !year.equals(NO_YEAR);
    }

    /// Whether it is a year and nothing else: `1953`, not `195X`.
    public boolean isYear() {
        return month.isEmpty() && day.isEmpty() && year.indexOf('X') < 0;
    }

    /// Whether there is such a day: no 31 February; 29 February only in leap years or where the year is unsaid.
    public boolean possible() {
        int m = number(month);
        int d = number(day);
        if (m < 1 || m > 12 || d < 0) {
            return m < 13 || m > 20;
        }
        int y = number(year);
        return d <= YearMonth.of(y > 0 && y < 10_000 ? y : 2000, m).lengthOfMonth();
    }

    private static boolean sameYear(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i) && a.charAt(i) != 'X' && b.charAt(i) != 'X') {
                return false;
            }
        }
        return true;
    }

    private static String unsaid(String part) {
        return part.equals("XX") ? "" : part;
    }

    /// A plain number of up to four digits; -1 for anything else.
    private static int number(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
