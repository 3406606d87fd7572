package taiyaku.align.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import taiyaku.align.lexicon.Dictionary;
import taiyaku.text.Language;

/// Words that a dictionary gives for each other: `Angriff` ~ `攻撃`. Between Japanese and German or English.
final class WordClue implements Clue {

    @Override
    public List<Anchor> anchors(Side left, Side right) {
        boolean fromJapanese = isJapanese(left);
        if (fromJapanese == isJapanese(right)) {
            return List.of();
        }
        var dictionary = Dictionary.with((fromJapanese ? right : left).language());
        if (dictionary == null) {
            return List.of();
        }
        var japanese = japanese(dictionary, fromJapanese ? left : right);
        var words = words(fromJapanese ? right : left);
        var partners = new LinkedHashMap<String, List<String>>();
        for (var word : words.things()) {
            var headwords = dictionary.of(word).stream()
                    .map(dictionary::headword)
                    .filter(japanese::has)
                    .toList();
            for (var headword : headwords) {
                partners.computeIfAbsent(fromJapanese ? headword : word, _ -> new ArrayList<>())
                        .add(fromJapanese ? word : headword);
            }
        }
        return fromJapanese
                ? Anchors.answered(Evidence.Kind.WORD, japanese, words, partners)
                : Anchors.answered(Evidence.Kind.WORD, words, japanese, partners);
    }

    private static boolean isJapanese(Side side) {
        return side.language().equals(Language.JAPANESE);
    }

    private static Anchors japanese(Dictionary dictionary, Side side) {
        var anchors = new Anchors();
        for (int i = 0; i < side.size(); i++) {
            for (int headword : dictionary.inJapanese(side.textOf(i))) {
                anchors.note(dictionary.headword(headword), i);
            }
        }
        return anchors;
    }

    private static Anchors words(Side side) {
        var anchors = new Anchors();
        for (int i = 0; i < side.size(); i++) {
            for (var word : words(side.textOf(i))) {
                anchors.note(word, i);
            }
        }
        return anchors;
    }

    /// The runs of Latin letters of three and more.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && text.charAt(i) < '\u0250' && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start >= 3) {
                    words.add(text.substring(start, i));
                }
                start = -1;
            }
        }
        return words;
    }
}
