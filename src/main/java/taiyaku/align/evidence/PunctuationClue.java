package taiyaku.align.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks that translators keep: questions, exclamations, quotations, brackets, colons, semicolons, dashes.
final class PunctuationClue implements Clue {

    @Override
    public List<Anchor> anchors(Side left, Side right) {
        return Anchors.shared(Evidence.Kind.PUNCTUATION, marks(left), marks(right));
    }

    private static Anchors marks(Side side) {
        var anchors = new Anchors();
        for (int i = 0; i < side.size(); i++) {
            var text = side.textOf(i);
            for (int k = 0; k < text.length(); k++) {
                var mark = mark(text.charAt(k));
                if (mark != null) {
                    anchors.note(mark, i);
                }
            }
        }
        return anchors;
    }

    /// The mark in the one spelling shared by all languages, or null.
    static @Nullable String mark(char c) {
        return switch (c) {
            case '?', '？', '؟' -> "?";
            case '!', '！' -> "!";
            case '„', '“', '”', '"', '«', '»', '「', '」', '『', '』', '＂' -> "“”";
            case '(', '（', ')', '）', '[', ']', '【', '】' -> "()";
            case ':', '：' -> ":";
            case ';', '；', '؛' -> ";";
            case '%', '％', '٪' -> "%";
            case '$', '＄' -> "$";
            case '€' -> "€";
            default -> null;
        };
    }
}
