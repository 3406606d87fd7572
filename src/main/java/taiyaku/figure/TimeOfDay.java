package taiyaku.figure;

/// Times of day in their normal form.
public final class TimeOfDay {

    private TimeOfDay() {}

    /// `14:30`.
    public static Value.Time of(int hour, int minute) {
        return new Value.Time(PartialDate.padded(hour, 2) + ":" + PartialDate.padded(minute, 2));
    }

    /// `14:30:05`.
    public static Value.Time of(int hour, int minute, int second) {
        return new Value.Time(of(hour, minute).normal() + ":" + PartialDate.padded(second, 2));
    }

    /// `T2:30?`: the half of the day is unsaid.
    public static Value.Time open(int hour, int minute) {
        return new Value.Time("T" + hour + ":" + PartialDate.padded(minute, 2) + "?");
    }
}
