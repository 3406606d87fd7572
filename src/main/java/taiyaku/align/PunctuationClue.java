package taiyaku.align;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks that translators keep: questions, exclamations, quotations, brackets, colons, semicolons, dashes.
final class PunctuationClue implements Clue {

    @Override
    public List<Anchor> anchors(Reading left, Reading right) {
        return Anchors.shared(Evidence.Kind.PUNCTUATION, marks(left), marks(right));
    }

    private static Anchors marks(Reading reading) {
        var anchors = new Anchors();
        for (int i = 0; i < reading.sentences().size(); i++) {
            var text = reading.textOf(i);
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
