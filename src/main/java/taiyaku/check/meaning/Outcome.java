package taiyaku.check.meaning;

/// What comes out when an edition's figure is held against the original's.
public enum Outcome {
    /// they say the same, however they are spelt
    SAME,
    /// one rounds the other, and says so
    ROUNDED,
    /// same digits, another power of ten
    MAGNITUDE,
    /// same amount, another currency, measure, unit of time; or percent on one side only
    UNIT,
    /// the ends of a range exchanged
    ORDER,
    /// another day, month or year
    DATE,
    /// another hour or minute
    TIME,
    /// another value
    VALUE,
    /// one of them is broken
    DEBRIS,
    /// this edition does not tell it, though it should
    MISSING,
    /// only this edition tells it
    EXTRA,
    /// told by one only, and that is no error: `die beiden`, a conversion in brackets, a figure told twice
    EXCUSED;

    /// Whether nothing is wrong.
    public boolean agrees() {
        return switch (this) {
            case SAME, ROUNDED, EXCUSED -> true;
            case MAGNITUDE, UNIT, ORDER, DATE, TIME, VALUE, DEBRIS, MISSING, EXTRA -> false;
        };
    }
}
