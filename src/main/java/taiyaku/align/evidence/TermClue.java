package taiyaku.align.evidence;

import java.util.List;
import java.util.stream.IntStream;
import taiyaku.align.lexicon.Glossary;

/// Terms that the user's glossary gives for each other: `Rekordhoch` ~ `史上最高値`.
///
/// @param glossary whose terms are looked for
record TermClue(Glossary glossary) implements Clue {

    @Override
    public List<Anchor> anchors(Side left, Side right) {
        if (glossary.isEmpty()) {
            return List.of();
        }
        return Anchors.shared(Evidence.Kind.TERM, entries(left), entries(right)).stream()
                .map(a -> new Anchor(a.kind(), shown(a.text(), left, right), a.left(), a.right(), a.whose()))
                .toList();
    }

    private Anchors entries(Side side) {
        var anchors = new Anchors();
        var sentences = IntStream.range(0, side.size()).mapToObj(side::textOf).toList();
        var found = glossary.in(sentences, side.language());
        for (int i = 0; i < found.size(); i++) {
            for (int entry : found.get(i)) {
                anchors.note(String.valueOf(entry), i);
            }
        }
        return anchors;
    }

    private String shown(String entry, Side left, Side right) {
        return glossary.shown(Integer.parseInt(entry), left.language(), right.language());
    }
}
