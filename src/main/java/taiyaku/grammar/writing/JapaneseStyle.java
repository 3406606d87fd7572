package taiyaku.grammar.writing;

import taiyaku.figure.LargeNumbers;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Numeral;

/// How a Japanese spelling is written: what stands before and behind its number, and how the number is.
///
/// @param text the whole spelling
/// @param head what stands before the number: `第`, `$`, `時速`
/// @param core the number with its scale words, and what stands between the two numbers of a range
/// @param tail what stands behind: counter, unit, sign; with the blank before it
/// @param kanji whether the number is written in kanji
/// @param wide whether its digits are full width
/// @param grouped whether commas part its thousands: `16,700`
/// @param unscaled whether it writes ten thousand and more in digits alone: `16700`
/// @param thousands whether it writes 千 behind digits: `3千`, `2千万`
/// @param large how large numbers are written
record JapaneseStyle(
        String text,
        String head,
        String core,
        String tail,
        boolean kanji,
        boolean wide,
        boolean grouped,
        boolean unscaled,
        boolean thousands,
        LargeNumbers large) {

    /// The style of a spelling; of news prose when it is empty.
    static JapaneseStyle of(String like) {
        int from = 0;
        while (from < like.length() && !startsCore(like, from)) {
            from++;
        }
        int to = from;
        for (int i = from; i < like.length(); i++) {
            if (isCore(like, i)) {
                to = i + 1;
            }
        }
        var core = like.substring(from, to);
        boolean digits = core.chars().anyMatch(c -> Numeral.isDigit((char) c));
        boolean wide = core.chars().anyMatch(c -> (c >= '０' && c <= '９') || c == 'Ｘ');
        boolean masked = core.indexOf('X') >= 0 || core.indexOf('Ｘ') >= 0 || core.indexOf('_') >= 0;
        boolean kanji = !digits && !masked && !core.isEmpty();
        boolean scaled = core.chars().anyMatch(c -> JapaneseNumbers.myriad((char) c) > 0);
        int run = longestRun(core);
        return new JapaneseStyle(
                like,
                like.substring(0, from),
                core,
                like.substring(to),
                kanji,
                wide,
                !scaled && isGrouped(core),
                !scaled && digits && (isGrouped(core) || run > 4),
                digits && core.indexOf('千') > 0,
                LargeNumbers.SCALE);
    }

    /// The same with commas between its thousands.
    JapaneseStyle grouping() {
        return new JapaneseStyle(text, head, core, tail, kanji, wide, true, unscaled, thousands, large);
    }

    /// The same with large numbers written so.
    JapaneseStyle writing(LargeNumbers other) {
        return new JapaneseStyle(text, head, core, tail, kanji, wide, grouped, unscaled, thousands, other);
    }

    /// Whether the spelling says `word` anywhere.
    boolean says(String word) {
        return text.contains(word);
    }

    /// What ties the two numbers of a range; 〜 when the spelling has none.
    String connector() {
        for (var mark : new String[] {"から", "〜", "～", "–", "−", "－", "-"}) {
            if (core.indexOf(mark) > 0 || (core.isEmpty() && text.contains(mark))) {
                return mark;
            }
        }
        return "〜";
    }

    private static boolean startsCore(String like, int i) {
        char c = like.charAt(i);
        return Numeral.isDigit(c)
                || (JapaneseNumbers.kanjiDigit(c) >= 0 && c != '参')
                || JapaneseNumbers.small(c) > 0
                || c == '数' || c == '何'
                || isMask(like, i);
    }

    private static boolean isCore(String like, int i) {
        return startsCore(like, i) || JapaneseNumbers.myriad(like.charAt(i)) > 0;
    }

    /// XNUMX, __NUM__ and what is left of them: capitals and marks that are no unit.
    private static boolean isMask(String like, int i) {
        char c = like.charAt(i);
        return c == 'X' || c == 'Ｘ' || c == '_' || ("NUM".indexOf(c) >= 0 && like.contains("NUM"));
    }

    private static boolean isGrouped(String core) {
        for (int i = 1; i + 3 < core.length(); i++) {
            char c = core.charAt(i);
            boolean three = Numeral.isDigit(core.charAt(i + 1))
                    && Numeral.isDigit(core.charAt(i + 2))
                    && Numeral.isDigit(core.charAt(i + 3));
            boolean ends = i + 4 >= core.length() || !Numeral.isDigit(core.charAt(i + 4));
            if ((c == ',' || c == '，') && three && ends) {
                return true;
            }
        }
        return false;
    }

    private static int longestRun(String core) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < core.length(); i++) {
            run = Numeral.isDigit(core.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
