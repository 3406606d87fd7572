package taiyaku.align;

import java.util.List;

/// Countries, languages and cities by their names in either language: `Vereinigte Staaten` ~ `アメリカ`.
final class PlaceClue implements Clue {

    @Override
    public List<Anchor> anchors(Reading left, Reading right) {
        if (left.edition().language().equals(right.edition().language())) {
            return List.of();
        }
        return Anchors.shared(Evidence.Kind.PLACE, places(left), places(right)).stream()
                .map(a -> new Anchor(a.kind(), shown(left, a.text()), a.left(), a.right(), a.whose()))
                .toList();
    }

    private static Anchors places(Reading reading) {
        var anchors = new Anchors();
        var places = Places.in(reading.edition().language());
        for (int i = 0; i < reading.sentences().size(); i++) {
            for (var code : places.in(reading.textOf(i))) {
                anchors.note(code, i);
            }
        }
        return anchors;
    }

    private static String shown(Reading reading, String code) {
        return Places.in(reading.edition().language()).name(code);
    }
}
