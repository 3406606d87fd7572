package taiyaku.name;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// The door of this package: the names of a text, found by spelling alone.
///
/// In text with capitals a name is a run of capitalised words. The first word of a sentence counts only when it looks
/// like a name wherever it stands (`OpenAI`, `NATO`) or stands capitalised inside another sentence too; in German every
/// noun is spelt like a name. In Japanese a name is a run of katakana words or of Latin words, in Arabic one of Latin
/// words. Linear in the text.
public final class Names {

    /// Words that open sentences and are no names, capitalised or not.
    private static final Set<String> NEVER = Set.copyOf(List.of("""
            der die das den dem des ein eine einen einem einer er sie es wir ich ihr ihre ihren ihrem man in im am an auf
            aus bei beim mit nach von vom vor zu zum zur für über unter und aber oder doch denn wenn als da dann dort
            dies diese dieser dieses diesen jetzt nun nur noch auch so seit sein seine seiner seinen jedoch laut was
            wer wie wo warum während trotz zwar zudem viele alle hier heute nicht kein keine durch gegen ohne um bis ob
            weil dass hinter sich ist war hat nein ja
            the a an he she it they we i you on at but if while this that these those there here his her its their our
            my your from by with after before however now then why how some many most all no not yet still is was has
            """.strip().split("\\s+")));

    private Names() {}

    /// Every name of an edition, in order.
    public static List<Name> of(Edition edition) {
        var text = edition.text();
        var words = words(text);
        boolean foreign = !writesCapitals(edition.language());
        var inside = new HashSet<String>();
        for (var word : words) {
            if (isCapitalised(text, word) && !opensSentence(text, word.start())) {
                inside.add(word.of(text));
            }
        }
        var names = new ArrayList<Name>();
        Span run = null;
        for (var word : words) {
            if (!isName(text, word, inside, foreign)) {
                continue;
            }
            if (run != null && continues(text, run, word)) {
                run = run.join(word);
            } else {
                if (run != null) {
                    names.add(new Name(run, run.of(text)));
                }
                run = word;
            }
        }
        if (run != null) {
            names.add(new Name(run, run.of(text)));
        }
        return List.copyOf(names);
    }

    /// Whether one separator and nothing else stands between a run and the next word of the same script.
    private static boolean continues(String text, Span run, Span word) {
        return word.start() == run.end() + 1
                && Name.isSeparator(text.charAt(run.end()))
                && isKatakana(text.charAt(run.end() - 1)) == isKatakana(text.charAt(word.start()));
    }

    private static boolean isName(String text, Span word, Set<String> inside, boolean foreign) {
        char first = text.charAt(word.start());
        if (isKatakana(first)) {
            return word.length() >= 2;
        }
        var spelling = word.of(text);
        if (NEVER.contains(spelling.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (looksLikeName(spelling)) {
            return true;
        }
        return word.length() >= 2
                && isCapitalised(text, word)
                && (foreign
                        || !opensSentence(text, word.start())
                        || inside.contains(spelling)
                        || inside.contains(base(spelling)));
    }

    private static boolean writesCapitals(Language language) {
        int[] scripts = UScript.getCode(language.locale());
        return scripts == null
                || switch (scripts[0]) {
                    case UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN -> true;
                    default -> false;
                };
    }

    /// A capital behind the first letter, or a letter beside a digit: `OpenAI`, `NATO`, `8VC`.
    private static boolean looksLikeName(String word) {
        boolean letter = false;
        boolean digit = false;
        boolean innerCapital = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letter |= Character.isLetter(c);
            digit |= Character.isDigit(c);
            innerCapital |= i > 0 && Character.isUpperCase(c);
        }
        return innerCapital || (letter && digit && word.chars().anyMatch(Character::isUpperCase));
    }

    private static String base(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isCapitalised(String text, Span word) {
        return Character.isUpperCase(text.charAt(word.start()));
    }

    /// Whether nothing but blanks and opening marks stands between `at` and the end of a sentence or of a line.
    private static boolean opensSentence(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            switch (c) {
                case ' ', '\u00A0', '\u3000', '\t', '"', '\'', '“', '„', '‚', '‘', '«', '»', '(', '（', '[' -> {}
                case '.', '!', '?', ':', '…', '\n', '\r', '。', '！', '？', '؟', '–', '—', '•', '-', '「', '『' -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /// The runs of letters of one kind: Latin-like words with inner hyphens, apostrophes and digits, katakana words.
    private static List<Span> words(String text) {
        var words = new ArrayList<Span>();
        for (int i = 0; i < text.length(); ) {
            int start = i;
            if (isKatakana(text.charAt(i)) && text.charAt(i) != 'ー') {
                while (i < text.length() && isKatakana(text.charAt(i))) {
                    i++;
                }
                words.add(new Span(start, i));
            } else if (isLatin(text.charAt(i))) {
                while (i < text.length() && (isLatin(text.charAt(i)) || joins(text, i))) {
                    i++;
                }
                if (text.substring(start, i).chars().anyMatch(Character::isLetter)) {
                    words.add(new Span(start, i));
                }
            } else {
                i++;
            }
        }
        return words;
    }

    /// A hyphen or an apostrophe between two letters belongs to the word.
    private static boolean joins(String text, int i) {
        char c = text.charAt(i);
        return (c == '-' || c == '\'' || c == '’' || c == '&') && i + 1 < text.length() && isLatin(text.charAt(i + 1));
    }

    /// A letter or digit of a script with capitals, or an ASCII digit.
    private static boolean isLatin(char c) {
        return (c >= '0' && c <= '9')
                || Character.isUpperCase(c)
                || (Character.isLowerCase(c) && c < '\u2E80')
                || (Character.getType(c) == Character.NON_SPACING_MARK && c < '\u0370');
    }

    /// A katakana letter or the sign for length.
    static boolean isKatakana(char c) {
        return (c >= '\u30A1' && c <= '\u30FA') || c == 'ー' || (c >= '\uFF66' && c <= '\uFF9F');
    }
}
