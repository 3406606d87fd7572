package taiyaku.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import taiyaku.figure.Figure;
import taiyaku.grammar.Figures;
import taiyaku.name.Names;
import taiyaku.text.Edition;
import taiyaku.text.Seam;
import taiyaku.text.Sentence;
import taiyaku.text.Span;

/// An edition read again after one stretch of it was written anew.
///
/// The idea: a line end ends every sentence and every figure, so only the lines that were written in are read again,
/// with a line on either side for what a grammar looks back at; all else is what it was, moved by the difference. Names
/// are looked for anew in the whole text, for whether a word that opens a sentence is a name hangs on the words inside
/// all others; that is the one linear part that costs anything (5 ms in 300,000 characters). The limit: of a text of
/// one or two lines everything is read anew.
///
/// @param reading of the changed edition
/// @param first the first sentence that is not what it was, in both readings
/// @param gone how many sentences from there on the reading before had in its place
/// @param come how many there are now
/// @param old the stretch of the text before that was replaced
/// @param shift by how many code units everything behind it moved
public record Retouch(Reading reading, int first, int gone, int come, Span old, int shift) {

    /// Reads what changed.
    ///
    /// @param before the reading of the text as it was
    /// @param changed the same edition with another text
    public static Retouch of(Reading before, Edition changed) {
        var was = before.edition().text();
        var now = changed.text();
        int same = same(was, now);
        int tail = tail(was, now, same);
        var old = was.equals(now) ? seams(before.edition(), changed) : new Span(same, was.length() - tail);
        int shift = now.length() - was.length();
        int from = paragraph(before, before.sentenceAt(old.start()), -1);
        int to = paragraph(before, before.sentenceAt(old.end()), 1);
        if (before.size() == 0 || (from == 0 && to == before.size())) {
            return between(before, Reading.of(changed), old, shift);
        }
        int start = from == 0 ? 0 : lineStart(was, before.sentence(from).span().start());
        int end = to == before.size() ? now.length() : lineStart(was, before.sentence(to).span().start()) + shift;
        var part = changed.part(new Span(start, end));
        var read = Figures.of(part);
        var sentences = Reading.sentences(part, read);
        if (sentences.stream().filter(Sentence::opensParagraph).count() < 2) {
            return between(before, Reading.of(changed), old, shift);
        }
        var moved = sentences.stream().map(s -> moved(s, start)).toList();
        var figures = Reading.bySentence(
                moved, read.stream().map(f -> moved(f, start)).toList(), Figure::span);
        var all = spliced(before.sentences(), from, to, moved, s -> moved(s, shift));
        var reading = new Reading(
                changed,
                all,
                spliced(before.figures(), from, to, figures, some -> some.stream().map(f -> moved(f, shift)).toList()),
                Reading.bySentence(all, Names.of(changed), name -> name.span()));
        return between(before, reading, old, shift);
    }

    /// Leaves aside at both ends the sentences that say what they said.
    private static Retouch between(Reading before, Reading reading, Span old, int shift) {
        int most = Math.min(before.size(), reading.size());
        int first = 0;
        while (first < most && isSame(before, first, reading, first)
                && before.sentence(first).span().end() <= old.start()) {
            first++;
        }
        int last = 0;
        while (last < most - first
                && isSame(before, before.size() - 1 - last, reading, reading.size() - 1 - last)
                && before.sentence(before.size() - 1 - last).span().start() >= old.end()) {
            last++;
        }
        return new Retouch(
                reading, first, before.size() - last - first, reading.size() - last - first, old, shift);
    }

    private static boolean isSame(Reading before, int i, Reading reading, int j) {
        var one = before.sentence(i);
        var other = reading.sentence(j);
        return one.span().length() == other.span().length()
                && one.heading() == other.heading()
                && before.edition().text().regionMatches(
                        one.span().start(), reading.edition().text(), other.span().start(), one.span().length());
    }

    /// Whether nothing but the inside of sentences changed: as many of them as before.
    public boolean keepsCount() {
        return gone == come;
    }

    /// Where a stretch of the text before stands now; one that holds what was replaced grows with it, and of one that
    /// lost an end, or all, the same offsets of what is left are given: ask [#cuts] first.
    public Span now(Span span) {
        int start = span.start() >= old.end() ? span.start() + shift : span.start();
        int end = span.end() >= old.end() ? span.end() + shift : span.end();
        return new Span(Math.min(start, end), end);
    }

    /// Whether the replacement took an end of a stretch away, or all of it.
    public boolean cuts(Span span) {
        boolean apart = span.end() <= old.start() || span.start() >= old.end();
        boolean inside = span.start() <= old.start() && old.end() <= span.end() && span.length() > old.length();
        return !apart && !inside;
    }

    /// A figure that was not cut, where it stands now.
    public Figure now(Figure figure) {
        return new Figure(now(figure.span()), figure.value(), figure.to(), figure.qualifier());
    }

    /// The number a sentence outside of what changed has now.
    public int now(int sentence) {
        return sentence < first ? sentence : sentence + come - gone;
    }

    /// The first sentence of the paragraph before a sentence's, or the first one behind the paragraph after it.
    private static int paragraph(Reading reading, int sentence, int direction) {
        int at = direction < 0 ? sentence : sentence + 1;
        for (int openings = 0; at > 0 && at < reading.size(); at += direction) {
            openings += reading.sentence(at).opensParagraph() ? 1 : 0;
            if (openings == 2) {
                return at;
            }
        }
        return Math.clamp(at, 0, reading.size());
    }

    private static int lineStart(String text, int at) {
        int start = at;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private static <T> List<T> spliced(
            List<T> before, int from, int to, List<T> anew, Function<T, T> moved) {
        var all = new ArrayList<T>(before.size() + anew.size());
        all.addAll(before.subList(0, from));
        all.addAll(anew);
        before.subList(to, before.size()).forEach(thing -> all.add(moved.apply(thing)));
        return List.copyOf(all);
    }

    private static Sentence moved(Sentence sentence, int by) {
        var span = new Span(sentence.span().start() + by, sentence.span().end() + by);
        return by == 0 ? sentence : new Sentence(span, sentence.opensParagraph(), sentence.heading());
    }

    private static Figure moved(Figure figure, int by) {
        var span = new Span(figure.span().start() + by, figure.span().end() + by);
        return by == 0 ? figure : new Figure(span, figure.value(), figure.to(), figure.qualifier());
    }

    /// The stretch of one text in which two editions are cut and joined differently.
    private static Span seams(Edition before, Edition changed) {
        var differing = Stream.concat(
                        before.seams().stream().filter(seam -> !changed.seams().contains(seam)),
                        changed.seams().stream().filter(seam -> !before.seams().contains(seam)))
                .mapToInt(Seam::at)
                .summaryStatistics();
        int end = before.text().length();
        return differing.getCount() == 0 ? new Span(end, end) : new Span(differing.getMin(), differing.getMax());
    }

    private static int same(String was, String now) {
        int most = Math.min(was.length(), now.length());
        int same = 0;
        while (same < most && was.charAt(same) == now.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int tail(String was, String now, int same) {
        int most = Math.min(was.length(), now.length()) - same;
        int tail = 0;
        while (tail < most && was.charAt(was.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }
}
