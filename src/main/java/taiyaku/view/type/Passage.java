package taiyaku.view.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// The sentences of one side of a row as one running text, with a way back to the edition.
///
/// Shown and read text have the same length within a sentence: line ends and tabs become blanks, nothing is left out.
///
/// @param language its language
/// @param shown the text as shown
/// @param pieces its sentences, in order; empty when the side is
/// @param whole stretches of the shown text no line may break: its figures
public record Passage(Language language, String shown, List<Piece> pieces, List<Span> whole) {

    /// A sentence of a passage.
    ///
    /// @param sentence its index in the edition
    /// @param source where it stands in the edition's text
    /// @param at where it starts in the shown text
    public record Piece(int sentence, Span source, int at) {

        /// Where it is shown.
        public Span shown() {
            return new Span(at, at + source.length());
        }

        private @Nullable Span shownOf(Span span) {
            int start = Math.max(span.start(), source.start());
            int end = Math.min(span.end(), source.end());
            return start < end || (start == end && span.length() == 0)
                    ? new Span(start - source.start() + at, end - source.start() + at)
                    : null;
        }
    }

    /// The passage of some sentences of an edition.
    public static Passage of(Reading reading, List<Integer> sentences) {
        var text = reading.edition().text();
        var shown = new StringBuilder();
        var pieces = new ArrayList<Piece>();
        var whole = new ArrayList<Span>();
        for (int index : sentences) {
            var source = reading.sentences().get(index).span();
            if (!pieces.isEmpty() && parted(reading, pieces.getLast().source().end())) {
                shown.append(' ');
            }
            var piece = new Piece(index, source, shown.length());
            pieces.add(piece);
            for (int i = source.start(); i < source.end(); i++) {
                char c = text.charAt(i);
                shown.append(c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 || c == 0x85 ? ' ' : c);
            }
            for (var figure : reading.figures().get(index)) {
                var span = piece.shownOf(figure.span());
                if (span != null) {
                    whole.add(span);
                }
            }
        }
        return new Passage(reading.edition().language(), shown.toString(), List.copyOf(pieces), List.copyOf(whole));
    }

    /// Whether a blank stands between a sentence that ends at `end` and the next: always, but in Japanese, where it
    /// stands only if it was written.
    private static boolean parted(Reading reading, int end) {
        return Script.of(reading.edition().language()) != Script.JAPANESE
                || reading.edition().text().startsWith(" ", end);
    }

    /// Where a stretch of the edition's text is shown, or null when it is not part of this passage. A stretch that runs
    /// over several sentences is shown from its first to its last character here.
    public @Nullable Span shownOf(Span source) {
        Span all = null;
        for (var piece : pieces) {
            var part = piece.shownOf(source);
            if (part != null) {
                all = all == null ? part : all.join(part);
            }
        }
        return all;
    }

    /// Which offset of the edition's text is shown at `at`.
    int sourceOf(int at) {
        var found = pieces.getFirst();
        for (var piece : pieces) {
            if (piece.at() <= at) {
                found = piece;
            }
        }
        return Math.min(found.source().start() + at - found.at(), found.source().end());
    }
}
