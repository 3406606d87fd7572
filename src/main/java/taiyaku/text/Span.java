package taiyaku.text;

/// A stretch of a text: UTF-16 offsets, end exclusive.
///
/// @param start the first code unit, from 0
/// @param end the code unit behind the last one; never below `start`
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /// How many UTF-16 code units it holds.
    public int length() {
        return end - start;
    }

    /// The text it covers.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// Whether both share at least one code unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Whether `other` lies wholly inside.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the code unit at `offset` lies inside.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// The smallest span that holds both.
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// In reading order: by start, the shorter first.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
