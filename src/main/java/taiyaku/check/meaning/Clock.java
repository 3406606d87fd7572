package taiyaku.check.meaning;

import org.jspecify.annotations.Nullable;

/// A time of day, from its normal form.
///
/// @param hour 0–24
/// @param minute 0–59
/// @param open whether the half of the day is unsaid
public record Clock(int hour, int minute, boolean open) {

    /// Reads `14:30`, `14:30:15`, `T2:30?`, `T2?`; null when it is none of them.
    public static @Nullable Clock of(String normal) {
        var text = normal.startsWith("T") ? normal.substring(1) : normal;
        boolean open = text.endsWith("?");
        var parts = (open ? text.substring(0, text.length() - 1) : text).split(":", -1);
        int hour = number(parts[0]);
        int minute = parts.length > 1 ? number(parts[1]) : 0;
        return hour < 0 || minute < 0 ? null : new Clock(hour, minute, open);
    }

    /// Whether both may be the same time: the halves of the day count only where both say theirs, and 24:00 is 0:00.
    boolean agrees(Clock other) {
        int turn = open || other.open ? 12 : 24;
        return minute == other.minute && hour % turn == other.hour % turn;
    }

    /// Whether they differ by half a day exactly.
    public boolean halfDayOff(Clock other) {
        return minute == other.minute && hour != other.hour && (hour - other.hour) % 12 == 0;
    }

    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || number > 99) {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return text.isEmpty() ? -1 : number;
    }
}
