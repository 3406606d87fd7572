package taiyaku.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One version of an article: a text exactly as read, in one language.
///
/// @param language the language it is written in
/// @param text the text as decoded; a byte-order mark is not part of it, line ends stay as they are
/// @param name what to call it: a file's path as the user gave it, or a title; shown, never opened
/// @param seams where a person cut sentences or joined them, ascending, one for each place
public record Edition(Language language, String text, String name, List<Seam> seams) {

    public Edition {
        seams = List.copyOf(seams);
    }

    /// A text whose sentences nobody cut or joined.
    public Edition(Language language, String text, String name) {
        this(language, text, name, List.of());
    }

    /// This edition with another text; what a person said of sentences is kept where the text is what it was.
    public Edition with(String changed) {
        return replaced(new Span(0, text.length()), changed);
    }

    /// This edition with one stretch of its text replaced; what a person said of sentences inside of what really changed
    /// is forgotten.
    public Edition replaced(Span span, String replacement) {
        var was = span.of(text);
        int most = Math.min(was.length(), replacement.length());
        int same = 0;
        while (same < most && was.charAt(same) == replacement.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < most - same
                && was.charAt(was.length() - 1 - tail) == replacement.charAt(replacement.length() - 1 - tail)) {
            tail++;
        }
        int start = span.start() + same;
        int end = span.end() - tail;
        int shift = replacement.length() - was.length();
        var kept = seams.stream()
                .filter(seam -> seam.at() <= start || seam.at() >= end)
                .map(seam -> seam.at() <= start ? seam : seam.moved(shift))
                .toList();
        var changed = text.substring(0, span.start()) + replacement + text.substring(span.end());
        return new Edition(language, changed, name, kept);
    }

    /// This edition in another language.
    public Edition in(Language other) {
        return new Edition(other, text, name, seams);
    }

    /// A stretch of this edition as an edition of its own.
    public Edition part(Span span) {
        var inside = seams.stream()
                .filter(seam -> seam.at() >= span.start() && seam.at() < span.end())
                .map(seam -> seam.moved(-span.start()))
                .toList();
        return new Edition(language, span.of(text), name, inside);
    }

    /// This edition without a seam.
    public Edition without(Seam seam) {
        return new Edition(
                language, text, name, seams.stream().filter(other -> !other.equals(seam)).toList());
    }

    /// This edition with a seam, in place of an earlier one there.
    public Edition with(Seam seam) {
        var changed = new ArrayList<>(seams);
        changed.removeIf(other -> other.at() == seam.at());
        changed.add(seam);
        changed.sort(Comparator.comparingInt(Seam::at));
        return new Edition(language, text, name, changed);
    }
}
