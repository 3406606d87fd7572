package taiyaku.align.evidence;

import java.util.List;

/// The shape of the text: what opens a paragraph, what is a heading.
public final class ParagraphClue implements Clue {

    /// Opens a paragraph.
    public static final String OPENING = "¶";

    /// Is a heading.
    public static final String HEADING = "#";

    @Override
    public List<Anchor> anchors(Side left, Side right) {
        return Anchors.shared(Evidence.Kind.PARAGRAPH, shape(left), shape(right));
    }

    private static Anchors shape(Side side) {
        var anchors = new Anchors();
        for (int i = 0; i < side.size(); i++) {
            if (side.sentence(i).opensParagraph()) {
                anchors.note(OPENING, i);
            }
            if (side.sentence(i).heading()) {
                anchors.note(HEADING, i);
            }
        }
        return anchors;
    }
}
