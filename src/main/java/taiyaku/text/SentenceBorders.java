package taiyaku.text;

import com.ibm.icu.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;

/// Where sentences end within a line: ICU's borders, less those that cut a sentence, plus those it does not see.
///
/// ICU applies Unicode's rules (UAX 29), which know no words: they cut after `97,4 Mrd.`, `am 3.` and `Dr.`, part
/// `「…。」` from the `と述べた` that belongs to it, and miss `…Ende.Der` where the blank is lost. Each repair below is
/// one question about the characters around a border. Linear in the text.
final class SentenceBorders {

    /// What follows a quotation within its sentence.
    private static final List<String> REPORTS_SPEECH =
            List.of("と", "を", "が", "は", "も", "や", "へ", "か", "の", "に", "で", "など", "なんて", "って", "、", "，", "・", "」", "』", "）");

    /// What opens a sentence although it starts like one of [#REPORTS_SPEECH].
    private static final List<String> OPENS_IN_JAPANESE = List.of(
            "ところ", "とき", "とても", "とは言え", "とはいえ", "ともに", "とにかく", "とりあえず", "とくに", "どう", "もし", "もっと", "もちろん", "もう",
            "もと", "はい", "はじめ", "はる", "やはり", "やがて", "かつて", "かなり", "かれ", "かの", "がん", "のち", "では", "でも", "ですが", "にもかかわらず",
            "にぎ");

    private final BreakIterator iterator;
    private final Abbreviations abbreviations;

    SentenceBorders(Language language) {
        iterator = BreakIterator.getSentenceInstance(language.locale());
        abbreviations = Abbreviations.of(language);
    }

    /// The ends of the sentences of the line `start` to `end`, ascending, the last one `end`.
    List<Integer> of(String text, int start, int end) {
        var ends = new ArrayList<Integer>();
        iterator.setText((CharacterIterator) new StringCharacterIterator(text, start, end, start));
        iterator.first();
        int from = start;
        for (int border = iterator.next(); border != BreakIterator.DONE; border = iterator.next()) {
            int to = border < end ? beforeOpening(text, from, border) : end;
            for (int unseen = unseen(text, start, from, to); unseen > 0; unseen = unseen(text, start, unseen, to)) {
                ends.add(unseen);
            }
            if (to >= end || holds(text, start, to, end)) {
                ends.add(to);
            }
            from = to;
        }
        if (ends.isEmpty() || ends.getLast() < end) {
            ends.add(end);
        }
        return ends;
    }

    /// ICU keeps an opening bracket with the full stop before it (`。「`): the border moves in front of it.
    private static int beforeOpening(String text, int from, int border) {
        int at = border;
        while (at > from + 1 && opens(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Whether ICU's border at `at` is the end of a sentence.
    private boolean holds(String text, int start, int at, int end) {
        int mark = markBefore(text, start, at);
        if (mark < start) {
            return false;
        }
        boolean blank = Sentences.isBlank(text.charAt(at - 1));
        boolean quoted = closes(text.charAt(lastBefore(text, start, at)));
        return switch (text.charAt(mark)) {
            case '.', '．' -> !abbreviations.holdOn(text, start, mark, at, end);
            case '。', '｡' -> !(quoted && !blank && reportsSpeech(text, at, end));
            case '!', '?', '！', '？', '؟', '‼', '⁇', '⁈', '⁉' -> !goesOn(text, at, end, quoted, blank);
            default -> true;
        };
    }

    /// After ! or ?: `„Wirklich?“ fragte er`, `「行くか？」と聞いた`, `行くか？と聞いた` and `Yahoo！ニュース` go on.
    private static boolean goesOn(String text, int at, int end, boolean quoted, boolean blank) {
        char next = text.charAt(at);
        return Character.isLowerCase(next) || (!blank && (quoted || next == 'と') && reportsSpeech(text, at, end));
    }

    /// Whether the words after a closed quotation belong to it: `と述べた`, `などと`, `という`, `を`, `の`; but not `ところが`.
    private static boolean reportsSpeech(String text, int at, int end) {
        return at >= end
                || (REPORTS_SPEECH.stream().anyMatch(word -> text.startsWith(word, at))
                        && OPENS_IN_JAPANESE.stream().noneMatch(word -> text.startsWith(word, at)));
    }

    /// The first place after `from` that starts a sentence ICU does not see; 0 when there is none.
    ///
    /// Glued on (`…Ende.Der`): a word of three lower-case letters before, a capitalised word behind, and nothing around
    /// that looks like an address. Or a quotation that opens in lower case (`… sei. „ich bin …`), or a figure
    /// (`… nützt. 2018 verließ …`), behind which Unicode's rule SB8 sees the lower case and goes on.
    private int unseen(String text, int line, int from, int to) {
        for (int i = from + 3; i + 2 < to; i++) {
            if (text.charAt(i) != '.' || !isLower(text, i - 1) || !isLower(text, i - 2) || !isLower(text, i - 3)) {
                continue;
            }
            char next = text.charAt(i + 1);
            char second = text.charAt(i + 2);
            if (Character.isUpperCase(next)
                    && (Character.isLowerCase(second) || Sentences.isBlank(second))
                    && !inAddress(text, i)) {
                return i + 1;
            }
            boolean opensQuietly = second == '„' || Character.isDigit(second);
            if (Sentences.isBlank(next) && opensQuietly && !abbreviations.holdOn(text, line, i, i + 2, to)) {
                return i + 2;
            }
        }
        return 0;
    }

    private static boolean isLower(String text, int i) {
        return Character.isLowerCase(text.charAt(i));
    }

    /// Whether the blankless run around `dot` is an address or a file name: it holds `/`, `@`, `_`, or more dots.
    private static boolean inAddress(String text, int dot) {
        int start = dot;
        while (start > 0 && !Sentences.isBlank(text.charAt(start - 1)) && dot - start < 200) {
            start--;
        }
        int end = dot + 1;
        while (end < text.length() && !Sentences.isBlank(text.charAt(end)) && end - dot < 200) {
            end++;
        }
        var run = text.substring(start, end);
        int first = run.indexOf('.');
        boolean dots = first < dot - start || run.substring(dot - start + 1, run.length() - 1).indexOf('.') >= 0;
        var behind = run.substring(dot - start + 1);
        return dots
                || run.indexOf('/') >= 0
                || run.indexOf('@') >= 0
                || run.indexOf('_') >= 0
                || behind.equals("Com") || behind.equals("Net") || behind.equals("Org") || behind.equals("De");
    }

    /// The last character before `at` that is no blank.
    private static int lastBefore(String text, int start, int at) {
        int i = at - 1;
        while (i > start && Sentences.isBlank(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /// The end mark that a border at `at` stands behind, past blanks and closing quotes; below `start` when none does.
    private static int markBefore(String text, int start, int at) {
        int i = lastBefore(text, start, at);
        while (i >= start && !endsSentence(text.charAt(i)) && (closes(text.charAt(i)) || Sentences.isBlank(text.charAt(i)))) {
            i--;
        }
        return i;
    }

    /// Whether `c` closes a quotation or a bracket, or is a mark that may do both.
    static boolean closes(char c) {
        return switch (c) {
            case '"', '\'', '“', '”', '’', '‘', '«', '»', '›', '‹', ')', ']', '」', '』', '）', '】', '〉', '》', '］', '｣', '＂' -> true;
            default -> false;
        };
    }

    /// Whether `c` opens a quotation or a bracket and can do nothing else.
    static boolean opens(char c) {
        return c == '„' || c == '‚' || Character.getType(c) == Character.START_PUNCTUATION;
    }

    /// Whether `c` ends sentences in any of the languages read.
    static boolean endsSentence(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '。', '．', '！', '？', '｡', '؟', '۔', '।', '॥', '‼', '⁇', '⁈', '⁉' -> true;
            default -> false;
        };
    }
}
