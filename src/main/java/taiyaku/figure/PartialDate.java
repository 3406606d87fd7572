package taiyaku.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// A date as far as a text says it, in EDTF (ISO 8601-2).
///
/// @param year the year, or 0 when unsaid
/// @param month 1–12, or 0 when unsaid
/// @param day 1–31, or 0 when unsaid
public record PartialDate(int year, int month, int day) {

    /// A number with zeros before it.
    static String padded(int number, int width) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(width - digits.length(), 0)) + digits;
    }

    private static String year(int year) {
        return year > 0 ? padded(year, 4) : "XXXX";
    }

    /// Whether such a day can be: no 31 February, no 13th month, 29 February in leap years (and where the year is unsaid).
    public boolean possible() {
        if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
            return false;
        }
        if (day > 0 && month > 0) {
            return day <= YearMonth.of(year > 0 ? year : 2000, month).lengthOfMonth();
        }
        return true;
    }

    /// `2025-02-03`, `2025-02`, `2025`, `XXXX-02-03`, `XXXX-02`.
    public Value.Date value() {
        var text = new StringBuilder(year(year));
        if (month > 0) {
            text.append('-').append(padded(month, 2));
            if (day > 0) {
                text.append('-').append(padded(day, 2));
            }
        }
        return new Value.Date(text.toString());
    }

    /// The so-manieth weekday of a month, which is a day of the calendar: the third Tuesday of September 2014 is the 16th.
    ///
    /// @param nth 1 to 5, -1 for the last
    /// @param weekday 1 Monday to 7 Sunday
    /// @return null where the month has no such day
    public static @Nullable PartialDate weekday(int year, int month, int nth, int weekday) {
        var day = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
        return day.getMonthValue() == month ? new PartialDate(year, month, day.getDayOfMonth()) : null;
    }

    /// A day of an unsaid month: `XXXX-XX-03`.
    public static Value.Date day(int day) {
        return new Value.Date("XXXX-XX-" + padded(day, 2));
    }

    /// A year before Christ, EDTF counting a year 0: 44 BC is `-0043`.
    public static Value.Date beforeChrist(int year) {
        return new Value.Date("-" + padded(year - 1, 4));
    }

    /// The decade a year begins: 1990 is `199X`.
    public static Value.Date decade(int year) {
        return new Value.Date(padded(year / 10, 3) + "X");
    }

    /// The hundred years a century has: the 19th is `18XX`.
    public static Value.Date century(int ordinal) {
        return new Value.Date(padded(ordinal - 1, 2) + "XX");
    }

    /// A season of a year: 21 spring, 22 summer, 23 autumn, 24 winter.
    public static Value.Date season(int year, int season) {
        return new Value.Date(year(year) + "-" + season);
    }

    /// A quarter of a year.
    public static Value.Date quarter(int year, int quarter) {
        return new Value.Date(year(year) + "-Q" + quarter);
    }

    /// A half of a year.
    public static Value.Date half(int year, int half) {
        return new Value.Date(year(year) + "-H" + half);
    }

    /// A fiscal year.
    public static Value.Date fiscal(int year) {
        return new Value.Date("FY" + year);
    }
}
