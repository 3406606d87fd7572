package taiyaku.text;

import java.util.ArrayList;
import java.util.List;

/// The door to sentences: splits a text line by line, and each line at the borders of [SentenceBorders].
///
/// A line end always ends a sentence: press texts mark headings, captions and bylines with nothing else.
public final class Sentences {

    /// The longest line taken for a heading, in code units; a Han or kana character counts twice.
    private static final int HEADING_LENGTH = 130;

    private Sentences() {}

    /// The sentences of an edition, in order; every character lies in one of them or in white space between two.
    public static List<Sentence> of(Edition edition) {
        var text = edition.text();
        var borders = new SentenceBorders(edition.language());
        var sentences = new ArrayList<Sentence>();
        int lines = 0;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            var line = pieces(text, start, borders.of(text, start, end));
            boolean heading = line.size() == 1 && isHeading(text, line.getFirst());
            for (int i = 0; i < line.size(); i++) {
                sentences.add(new Sentence(line.get(i), i == 0, heading));
            }
            lines += line.isEmpty() ? 0 : 1;
            start = end + 1;
        }
        if (lines == 1 && sentences.getFirst().heading()) {
            return sewn(edition, List.of(new Sentence(sentences.getFirst().span(), true, false)));
        }
        return sewn(edition, sentences);
    }

    /// Sentences as a person cut and joined them: a border cuts the sentence it stands in, and where there is to be none
    /// a sentence joins the one before it, across the end of a line too.
    private static List<Sentence> sewn(Edition edition, List<Sentence> found) {
        var sewn = new ArrayList<Sentence>(found);
        for (var seam : edition.seams()) {
            for (int i = 0; i < sewn.size(); i++) {
                var sentence = sewn.get(i);
                var span = sentence.span();
                if (seam.border() && span.start() < seam.at() && seam.at() < span.end()) {
                    var left = strip(edition.text(), span.start(), seam.at());
                    var right = strip(edition.text(), seam.at(), span.end());
                    sewn.set(i, new Sentence(left, sentence.opensParagraph(), false));
                    sewn.add(i + 1, new Sentence(right, false, false));
                    break;
                } else if (!seam.border() && span.start() == seam.at() && i > 0) {
                    var before = sewn.get(i - 1);
                    sewn.set(i - 1, new Sentence(before.span().join(span), before.opensParagraph(), false));
                    sewn.remove(i);
                    break;
                }
            }
        }
        return List.copyOf(sewn);
    }

    /// The stretches between borders without the blanks around them; one without a letter or digit joins the one before.
    private static List<Span> pieces(String text, int start, List<Integer> ends) {
        var pieces = new ArrayList<Span>();
        int from = start;
        for (int end : ends) {
            var piece = strip(text, from, end);
            if (piece.length() > 0) {
                if (!pieces.isEmpty() && !saysSomething(text, piece)) {
                    pieces.add(pieces.removeLast().join(piece));
                } else if (!pieces.isEmpty() && !saysSomething(text, pieces.getLast())) {
                    pieces.add(pieces.removeLast().join(piece));
                } else {
                    pieces.add(piece);
                }
            }
            from = end;
        }
        return pieces;
    }

    private static Span strip(String text, int start, int end) {
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean saysSomething(String text, Span piece) {
        return piece.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isHeading(String text, Span line) {
        int weight = 0;
        for (int i = line.start(); i < line.end(); i++) {
            weight += text.charAt(i) < '\u2E80' ? 1 : 2;
        }
        int last = line.end() - 1;
        while (last > line.start() && SentenceBorders.closes(text.charAt(last))) {
            last--;
        }
        return weight <= HEADING_LENGTH && !SentenceBorders.endsSentence(text.charAt(last)) && text.charAt(last) != ':';
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// White space in the sense of this package: what Java or Unicode calls so.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
