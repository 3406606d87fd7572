package taiyaku.check.comparison;

import java.util.List;
import java.util.Locale;
import taiyaku.figure.Value;

/// Whether a figure counts people: by the counter that belongs to it, or the word behind it.
final class People {

    private static final List<String> WORDS = List.of(
            "mensch", "person", "tote", "verletzt", "opfer", "einwohner", "besucher", "mitarbeiter", "beschäftigt",
            "angestellt", "schüler", "soldat", "bürger", "flüchtling", "zuschauer", "teilnehmer", "kinder", "frauen",
            "männer", "people", "dead", "injured", "victims", "employees", "residents", "soldiers", "شخص", "قتيل",
            "ضحية", "مصاب");

    private static final int NEAR = 24;

    private People() {}

    static boolean counted(Comparison pair) {
        if (!(pair.right().value() instanceof Value.Count)) {
            return false;
        }
        return isPeople(pair.article().text(pair.quantity().reference()), pair.right().span().end(), pair.rightText())
                || isPeople(pair.article().text(pair.edition()), pair.other().span().end(), pair.otherText());
    }

    private static boolean isPeople(String text, int end, String figure) {
        if (figure.endsWith("人") || figure.endsWith("名")) {
            return true;
        }
        var behind = text.substring(end, Math.min(text.length(), end + NEAR)).toLowerCase(Locale.ROOT).strip();
        return behind.startsWith("人") || behind.startsWith("名") || WORDS.stream().anyMatch(behind::startsWith);
    }
}
