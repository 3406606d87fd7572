package taiyaku.align.evidence;

import java.util.List;
import taiyaku.align.lexicon.Places;

/// Countries, languages and cities by their names in either language: `Vereinigte Staaten` ~ `アメリカ`.
final class PlaceClue implements Clue {

    @Override
    public List<Anchor> anchors(Side left, Side right) {
        if (left.language().equals(right.language())) {
            return List.of();
        }
        return Anchors.shared(Evidence.Kind.PLACE, places(left), places(right)).stream()
                .map(a -> new Anchor(a.kind(), shown(left, a.text()), a.left(), a.right(), a.whose()))
                .toList();
    }

    private static Anchors places(Side side) {
        var anchors = new Anchors();
        var places = Places.in(side.language());
        for (int i = 0; i < side.size(); i++) {
            for (var code : places.in(side.textOf(i))) {
                anchors.note(code, i);
            }
        }
        return anchors;
    }

    private static String shown(Side side, String code) {
        return Places.in(side.language()).name(code);
    }
}
