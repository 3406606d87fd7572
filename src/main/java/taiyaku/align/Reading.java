package taiyaku.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import taiyaku.align.evidence.Side;
import taiyaku.figure.Figure;
import taiyaku.grammar.Figures;
import taiyaku.name.Name;
import taiyaku.name.Names;
import taiyaku.text.Edition;
import taiyaku.text.Sentence;
import taiyaku.text.Sentences;
import taiyaku.text.Span;

/// An edition with everything read from it: its sentences, and by sentence its figures and names.
///
/// @param edition the text
/// @param sentences its sentences, in order
/// @param figures for each sentence the figures that start in it, in order
/// @param names for each sentence the names that start in it, in order
public record Reading(
        Edition edition, List<Sentence> sentences, List<List<Figure>> figures, List<List<Name>> names)
        implements Side {

    /// Reads an edition.
    public static Reading of(Edition edition) {
        var figures = Figures.of(edition);
        var sentences = sentences(edition, figures);
        return new Reading(
                edition,
                sentences,
                bySentence(sentences, figures, Figure::span),
                bySentence(sentences, Names.of(edition), Name::span));
    }

    /// The sentences of an edition, as they are counted here and in pins.
    public static List<Sentence> sentences(Edition edition) {
        return edition.seams().isEmpty() ? Sentences.of(edition) : sentences(edition, Figures.of(edition));
    }

    /// A figure lies in one sentence: where a person cut the text and later a figure came to stand, it is whole.
    static List<Sentence> sentences(Edition edition, List<Figure> figures) {
        var whole = edition.seams().stream()
                .filter(seam -> !seam.border()
                        || figures.stream().noneMatch(f -> f.span().start() < seam.at() && seam.at() < f.span().end()))
                .toList();
        return Sentences.of(new Edition(edition.language(), edition.text(), edition.name(), whole));
    }

    @Override
    public int size() {
        return sentences.size();
    }

    @Override
    public Sentence sentence(int number) {
        return sentences.get(number);
    }

    @Override
    public List<Figure> figuresOf(int sentence) {
        return figures.get(sentence);
    }

    @Override
    public List<Name> namesOf(int sentence) {
        return names.get(sentence);
    }

    /// All figures, in order.
    public List<Figure> allFigures() {
        return figures.stream().flatMap(List::stream).toList();
    }

    /// How many figures there are.
    public int figureCount() {
        return figures.stream().mapToInt(List::size).sum();
    }

    /// The index of the sentence that holds `offset`, or of the last one that starts before it; 0 before the first.
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Things in order, by the sentence they start in.
    static <T> List<List<T>> bySentence(List<Sentence> sentences, List<T> things, Function<T, Span> span) {
        var buckets = new ArrayList<List<T>>();
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int end = i + 1 < sentences.size() ? sentences.get(i + 1).span().start() : Integer.MAX_VALUE;
            int first = next;
            while (next < things.size() && span.apply(things.get(next)).start() < end) {
                next++;
            }
            buckets.add(List.copyOf(things.subList(first, next)));
        }
        return List.copyOf(buckets);
    }
}
