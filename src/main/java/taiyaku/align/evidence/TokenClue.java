package taiyaku.align.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words that stand on both sides letter by letter: `OpenAI`, addresses, in related languages any word.
final class TokenClue implements Clue {

    @Override
    public List<Anchor> anchors(Side left, Side right) {
        var spelt = new HashMap<String, String>();
        return Anchors.shared(Evidence.Kind.TOKEN, tokens(left, spelt), tokens(right, new HashMap<>())).stream()
                .map(a -> new Anchor(a.kind(), spelt.getOrDefault(a.text(), a.text()), a.left(), a.right(), a.whose()))
                .toList();
    }

    /// @param spelt filled with each token as it was first spelt
    private static Anchors tokens(Side side, Map<String, String> spelt) {
        var anchors = new Anchors();
        for (int i = 0; i < side.size(); i++) {
            for (var token : tokens(side.textOf(i))) {
                var lower = token.toLowerCase(Locale.ROOT);
                spelt.putIfAbsent(lower, token);
                anchors.note(lower, i);
            }
        }
        return anchors;
    }

    /// The words of letters with case, of three letters or written in capitals.
    static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        for (int i = 0; i < text.length(); i++) {
            int from = i;
            while (i < text.length() && isLetter(text.charAt(i))) {
                i++;
            }
            if (i - from >= 3 || (i - from == 2 && Character.isUpperCase(text.charAt(from + 1)))) {
                tokens.add(text.substring(from, i));
            }
        }
        return tokens;
    }

    private static boolean isLetter(char c) {
        return c < '\u2E80' && (Character.isUpperCase(c) || Character.isLowerCase(c));
    }
}
