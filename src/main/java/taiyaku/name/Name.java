package taiyaku.name;

import java.util.ArrayList;
import java.util.List;
import taiyaku.text.Span;

/// A name, or what is spelt like one: `Elon Musk`, `OpenAI`, `サム・アルトマン`.
///
/// @param span where it stands
/// @param text its spelling
public record Name(Span span, String text) {

    /// Its single words: `Elon`, `Musk`; a Japanese name is parted at its middle dots.
    public List<Name> words() {
        var words = new ArrayList<Name>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text.charAt(i))) {
                if (i > start) {
                    words.add(new Name(new Span(span.start() + start, span.start() + i), text.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return List.copyOf(words);
    }

    /// What parts the words of one name: a blank, a middle dot, a double hyphen.
    static boolean isSeparator(char c) {
        return c == ' ' || c == '\u00A0' || c == '・' || c == '･' || c == '＝' || c == '·';
    }
}
