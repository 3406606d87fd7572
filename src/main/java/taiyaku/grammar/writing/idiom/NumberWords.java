package taiyaku.grammar.writing.idiom;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/// The numbers up to a hundred in words, by ICU's rules, to find one at the head of a word.
final class NumberWords {

    /// The greatest number kept.
    static final int LAST = 100;

    private final List<String> words;

    /// @param rules ICU's set of rules: `%spellout-numbering`
    /// @param ending what each of them ends in and is taken off; may be empty
    NumberWords(ULocale locale, String rules, String ending) {
        // made once: ICU reads the language's rules anew for each
        var spelling = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        words = IntStream.rangeClosed(0, LAST)
                .mapToObj(n -> Idiom.words(spelling, BigDecimal.valueOf(n), rules))
                .map(word -> word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word)
                .toList();
    }

    /// The word of a number from 0 to [#LAST].
    String word(int number) {
        return words.get(number);
    }

    /// The number whose word is the longest that `text`, in small letters, begins with; -1 when none does.
    int at(String text) {
        int longest = -1;
        for (int n = 1; n <= LAST; n++) {
            if (text.startsWith(words.get(n)) && (longest < 0 || words.get(n).length() > words.get(longest).length())) {
                longest = n;
            }
        }
        return longest;
    }

    /// Whether a number is one of them and not 0.
    static boolean has(BigDecimal number) {
        return number.signum() > 0 && number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(LAST)) <= 0;
    }
}
