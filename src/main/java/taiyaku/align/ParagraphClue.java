package taiyaku.align;

import java.util.List;

/// The shape of the text: what opens a paragraph, what is a heading.
final class ParagraphClue implements Clue {

    @Override
    public List<Anchor> anchors(Reading left, Reading right) {
        return Anchors.shared(Evidence.Kind.PARAGRAPH, shape(left), shape(right));
    }

    private static Anchors shape(Reading reading) {
        var anchors = new Anchors();
        for (int i = 0; i < reading.sentences().size(); i++) {
            if (reading.sentences().get(i).opensParagraph()) {
                anchors.note("¶", i);
            }
            if (reading.sentences().get(i).heading()) {
                anchors.note("#", i);
            }
        }
        return anchors;
    }
}
