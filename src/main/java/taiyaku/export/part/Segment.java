package taiyaku.export.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.text.Span;

/// One side of a link as one line of text.
///
/// @param text its sentences; those with a gap between them are parted by one blank
/// @param pieces where each of them came from
public record Segment(String text, List<Piece> pieces) {

    private static final Pattern LINE_BREAK = Pattern.compile("[\\t\\n\\r\\f\\u000B\\u0085\\u2028\\u2029]");

    /// A sentence.
    ///
    /// @param span where it stands in the edition
    /// @param at where it stands in the segment
    public record Piece(Span span, int at) {}

    /// The segment of some sentences; empty when there are none.
    public static Segment of(Reading reading, List<Integer> sentences) {
        var text = new StringBuilder();
        var pieces = new ArrayList<Piece>();
        for (int sentence : sentences) {
            var span = reading.sentences().get(sentence).span();
            boolean adjoins = !pieces.isEmpty() && pieces.getLast().span().end() == span.start();
            if (!pieces.isEmpty() && !adjoins) {
                text.append(' ');
            }
            pieces.add(new Piece(span, text.length()));
            // one blank for each, so that places keep their distance
            text.append(LINE_BREAK.matcher(span.of(reading.edition().text())).replaceAll(" "));
        }
        return new Segment(text.toString(), List.copyOf(pieces));
    }

    /// Whether it says nothing.
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// Where a place of the edition stands in this segment; null when it does not lie in it, or is empty.
    public @Nullable Span locate(Span place) {
        int start = -1;
        int end = -1;
        for (var piece : pieces) {
            if (piece.span().contains(place.start())) {
                start = piece.at() + place.start() - piece.span().start();
            }
            if (piece.span().start() < place.end() && place.end() <= piece.span().end()) {
                end = piece.at() + place.end() - piece.span().start();
            }
        }
        return start >= 0 && end > start ? new Span(start, end) : null;
    }
}
