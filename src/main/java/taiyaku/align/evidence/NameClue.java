package taiyaku.align.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import taiyaku.align.lexicon.Stem;
import taiyaku.name.Likeness;
import taiyaku.name.Name;

/// Names that sound alike across scripts: `Musk` ~ `マスク` ~ `ماسك`.
///
/// Only a name that sounds like one of the other side gives evidence: what is merely capitalised (every German noun)
/// says nothing when it finds no partner. What is spelt the same on both sides is left to [TokenClue].
final class NameClue implements Clue {

    @Override
    public List<Anchor> anchors(Side left, Side right) {
        var likeness = new Likeness();
        var here = names(left);
        var there = names(right);
        var byKey = new HashMap<String, List<String>>();
        for (var name : there.things()) {
            for (var key : likeness.keys(name)) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(name);
            }
        }
        var partners = new LinkedHashMap<String, List<String>>();
        for (var name : here.things()) {
            partners.put(name, partners(likeness, name, byKey));
        }
        return Anchors.answered(Evidence.Kind.NAME, here, there, partners);
    }

    /// The names of the right side that sound like one of the left.
    private static List<String> partners(Likeness likeness, String name, Map<String, List<String>> byKey) {
        var partners = new LinkedHashSet<String>();
        for (var key : likeness.keys(name)) {
            for (var candidate : byKey.getOrDefault(key, List.of())) {
                if (!candidate.equalsIgnoreCase(name)
                        && !partners.contains(candidate)
                        && likeness.of(name, candidate) >= Likeness.SAME) {
                    partners.add(candidate);
                }
            }
        }
        return List.copyOf(partners);
    }

    private static Anchors names(Side side) {
        var anchors = new Anchors();
        for (int i = 0; i < side.size(); i++) {
            for (var name : side.namesOf(i)) {
                for (Name word : name.words()) {
                    anchors.note(word.text(), i);
                }
            }
            for (var word : caselessWords(side.textOf(i))) {
                anchors.note(word, i);
            }
        }
        return anchors;
    }

    /// The words of an alphabet without capitals: any of them may be a name. The Arabic article and particles are off.
    static List<String> caselessWords(String text) {
        var words = new ArrayList<String>();
        for (int i = 0; i < text.length(); i++) {
            int from = i;
            while (i < text.length() && isCaseless(text.charAt(i))) {
                i++;
            }
            if (i - from >= 3) {
                words.add(Stem.bare(text.substring(from, i)));
            }
        }
        return words;
    }

    private static boolean isCaseless(char c) {
        return c < '\u2E80' && Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    }
}
