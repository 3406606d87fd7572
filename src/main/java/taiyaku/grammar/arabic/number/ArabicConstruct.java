package taiyaku.grammar.arabic.number;

import java.util.Set;
import taiyaku.grammar.scan.Cursor;

/// The dual before its noun: it loses its ن, so that مليونا دولار is two millions of dollars, while مليونا with nothing
/// counted behind it, or behind a number (عشرون مليونا), is one in the accusative.
final class ArabicConstruct {

    /// Words behind a million that are not what it counts.
    private static final Set<String> NO_NOUNS = Set.of(
            "من", "في", "علي", "الي", "عن", "مع", "بعد", "قبل", "خلال", "حتي", "او", "ثم", "اي", "لا", "لم", "لن", "قد", "كل", "كما",
            "فقط", "اخر", "اخري", "منذ", "حسب", "وفق", "ضد", "لكل", "لكن", "بسبب", "بحلول", "بعدما", "بينما", "مقابل", "بدلا", "نحو",
            "هو", "هي", "ان", "انه", "انها", "التي", "الذي", "بين", "عند", "لدي", "هذا", "هذه", "ذلك", "تلك", "وواحد", "وفي", "ومن");

    private ArabicConstruct() {}

    /// Whether a scale word ending in alif is the dual of its noun: the word at the cursor, behind a blank, is one.
    static boolean dual(Cursor cursor, ArabicText.Word scale, String stem) {
        var text = cursor.text();
        char last = text.charAt(scale.end() - 1);
        boolean accusative = last == '\u064B' || text.charAt(scale.end() - 2) == '\u064B';
        if (!stem.endsWith("ا") || accusative) {
            return false;
        }
        int at = cursor.afterBlanks(scale.end());
        var noun = ArabicText.word(cursor, at).folded();
        boolean adverb = noun.length() > 3 && noun.endsWith("ا");
        boolean goesOn = noun.startsWith("و") && ArabicLexicon.entry(noun.substring(1)) != null;
        return at > scale.end()
                && noun.length() > 1
                && !adverb
                && !goesOn
                && !noun.startsWith("ال")
                && ArabicLexicon.entry(noun) == null
                && !NO_NOUNS.contains(noun);
    }
}
