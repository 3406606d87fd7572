package taiyaku.align.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words that stand on both sides letter by letter: `OpenAI`, addresses, in related languages any word.
final class TokenClue implements Clue {

    @Override
    public List<Anchor> anchors(Side left, Side right) {
        return Anchors.shared(Evidence.Kind.TOKEN, tokens(left), tokens(right));
    }

    private static Anchors tokens(Side side) {
        var anchors = new Anchors();
        for (int i = 0; i < side.size(); i++) {
            for (var token : tokens(side.textOf(i))) {
                anchors.note(token, i);
            }
        }
        return anchors;
    }

    /// The words of letters with case, in lower case, of three letters or written in capitals.
    static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        for (int i = 0; i < text.length(); i++) {
            int from = i;
            while (i < text.length() && isLetter(text.charAt(i))) {
                i++;
            }
            if (i - from >= 3 || (i - from == 2 && Character.isUpperCase(text.charAt(from + 1)))) {
                tokens.add(text.substring(from, i).toLowerCase(Locale.ROOT));
            }
        }
        return tokens;
    }

    private static boolean isLetter(char c) {
        return c < '\u2E80' && (Character.isUpperCase(c) || Character.isLowerCase(c));
    }
}
