package taiyaku.review;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import taiyaku.text.Span;

/// A stretch of a text that says something else than it did when it was read.
///
/// Found by Myers' difference of lines, and inside of lines that changed of words: runs of letters or digits, but Han and
/// kana by the character, as they are read. Where so much changed that the difference would cost more than it tells, the
/// whole stretch is one change.
///
/// @param was in the text as it was read
/// @param now in the text as it stands
public record Change(Span was, Span now) {

    /// More lines or words are not compared one by one: the cost grows with the square of what differs.
    private static final int MOST = 3000;

    /// Changes nearer than this, in code units, are one.
    private static final int APART = 2;

    /// What changed, in order.
    public static List<Change> of(String was, String now) {
        if (was.equals(now)) {
            return List.of();
        }
        var changes = new ArrayList<Change>();
        for (var block : differences(was, now, pieces(was, true), pieces(now, true))) {
            var one = block.was.of(was);
            var other = block.now.of(now);
            for (var word : differences(one, other, pieces(one, false), pieces(other, false))) {
                var change = new Change(moved(word.was, block.was.start()), moved(word.now, block.now.start()));
                boolean near = !changes.isEmpty()
                        && change.was.start() - changes.getLast().was.end() <= APART
                        && change.now.start() - changes.getLast().now.end() <= APART;
                if (near) {
                    var last = changes.removeLast();
                    changes.add(new Change(last.was.join(change.was), last.now.join(change.now)));
                } else {
                    changes.add(change);
                }
            }
        }
        return List.copyOf(changes);
    }

    private static List<Change> differences(String was, String now, List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int same = 0;
        while (same < most && one.get(same).equals(other.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < most - same
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        var left = one.subList(same, one.size() - tail);
        var right = other.subList(same, other.size() - tail);
        int head = length(one.subList(0, same));
        if (left.size() + right.size() > MOST) {
            int foot = length(one.subList(one.size() - tail, one.size()));
            return List.of(new Change(new Span(head, was.length() - foot), new Span(head, now.length() - foot)));
        }
        var starts = starts(left, head);
        var others = starts(right, head);
        return DiffUtils.diff(left, right).getDeltas().stream()
                .map(delta -> new Change(
                        span(starts, delta.getSource().getPosition(), delta.getSource().size()),
                        span(others, delta.getTarget().getPosition(), delta.getTarget().size())))
                .toList();
    }

    private static Span span(int[] starts, int from, int count) {
        return new Span(starts[from], starts[from + count]);
    }

    private static int[] starts(List<String> pieces, int from) {
        var starts = new int[pieces.size() + 1];
        starts[0] = from;
        for (int i = 0; i < pieces.size(); i++) {
            starts[i + 1] = starts[i] + pieces.get(i).length();
        }
        return starts;
    }

    private static int length(List<String> pieces) {
        return pieces.stream().mapToInt(String::length).sum();
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /// A text in lines with their ends, or in words and what stands between them.
    private static List<String> pieces(String text, boolean lines) {
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            boolean ends = lines ? c == '\n' : end == text.length() || !goesOn(c, text.codePointAt(end));
            if (ends) {
                pieces.add(text.substring(start, end));
                start = end;
            }
            at = end;
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    /// Whether two characters belong to one word, as a word is changed: digits with their marks are one.
    private static boolean goesOn(int c, int next) {
        return kind(c) == kind(next) && kind(c) != 0;
    }

    private static int kind(int c) {
        if (Character.isDigit(c)) {
            return 1;
        }
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            var script = Character.UnicodeScript.of(c);
            boolean alone = script == Character.UnicodeScript.HAN
                    || script == Character.UnicodeScript.HIRAGANA
                    || script == Character.UnicodeScript.KATAKANA;
            return alone ? 0 : 2;
        }
        return 0;
    }
}
