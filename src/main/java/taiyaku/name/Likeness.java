package taiyaku.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How alike two names sound, whatever script each is written in: `Musk` ~ `マスク` ~ `ماسك`.
///
/// ICU writes both in Latin letters; then an edit distance in which vowels, and consonants that scripts confuse (l and
/// r, b and v, s and sh), are cheap. Words to be compared at all are looked up by their consonants ([#keys]): comparing
/// all with all would grow with the product of both vocabularies. Not thread-safe: ICU's transliterators are shared,
/// the memory of sounds is per object.
public final class Likeness {

    /// Above this two words are taken for the same name.
    public static final double SAME = 0.72;

    private static final double VOWEL = 0.3;
    private static final double WEAK = 0.45;
    private static final double CONSONANT = 1;

    /// Consonants that scripts write for each other; a letter may stand in several groups.
    private static final String[] KIN = {"lr", "bvpfw", "fh", "kgqc", "szcx", "jzgds", "tdz", "cst", "mn", "yij", "xk", "gj"};

    private static final double DIFFERENT = 1.4;
    private static final double[][] CHANGES = changes();

    /// ICU's transliterators, loaded when a script first needs them.
    private static final Map<String, Transliterator> WRITERS = new ConcurrentHashMap<>();

    private final Map<String, String> sounds = new HashMap<>();

    /// How alike two words sound, 0 to 1.
    public double of(String a, String b) {
        return alike(sound(a), sound(b));
    }

    /// A word in small Latin letters: `altman`, `arutoman`.
    public String sound(String word) {
        return sounds.computeIfAbsent(word, Likeness::romanise);
    }

    /// What to look a word up by: its consonants, classed, and the same with any one of them left out.
    ///
    /// Two words alike enough share a key nearly always; most that share one are not alike.
    public List<String> keys(String word) {
        var skeleton = skeleton(sound(word));
        var keys = new ArrayList<String>();
        keys.add(skeleton);
        for (int i = 0; i < skeleton.length(); i++) {
            if (skeleton.length() > 2 && (i == 0 || skeleton.charAt(i) != skeleton.charAt(i - 1))) {
                keys.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
            }
        }
        return keys;
    }

    /// A long vowel leaves an `h`, which stands for a lost r as well: `パートナー` is `pahtnah`.
    private static String romanise(String word) {
        boolean ascii = word.chars().allMatch(c -> c < 0x80);
        var latin = ascii ? word : Normalizer.normalize(transliterator(word).transliterate(word), Normalizer.Form.NFKD);
        var letters = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = Character.toLowerCase(latin.charAt(i));
            char before = letters.isEmpty() ? 0 : letters.charAt(letters.length() - 1);
            if (c == '\u0304') {
                letters.append('h');
            } else if (c == 'ß') {
                letters.append('s');
            } else if (((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) && before != c) {
                letters.append(c);
            }
        }
        return spelling(letters.toString());
    }

    /// One letter for one sound, so that a sound costs one edit: `ch` is `c`, any other c is k or s.
    private static String spelling(String latin) {
        var letters = latin.replace("sch", "s")
                .replace("tion", "son")
                .replace("sh", "s")
                .replace("tch", "ch")
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("gh", "h")
                .replace("th", "s")
                .replace("ts", "t")
                .replace("tz", "t")
                .replace("qu", "k")
                .replace("x", "ks");
        var sounds = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : 0;
            if (c != 'c') {
                sounds.append(c);
            } else if (next == 'h') {
                sounds.append('c');
                i++;
            } else {
                sounds.append(next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
            }
        }
        return sounds.toString();
    }

    private static Transliterator transliterator(String word) {
        int script = UScript.COMMON;
        for (int i = 0; i < word.length() && script <= UScript.INHERITED; i++) {
            script = UScript.getScript(word.charAt(i));
        }
        var writer = switch (script) {
            case UScript.KATAKANA -> "Katakana-Latin";
            case UScript.ARABIC -> "Arabic-Latin";
            case UScript.LATIN, UScript.COMMON, UScript.INHERITED -> "Any-NFKD";
            default -> "Any-Latin";
        };
        return WRITERS.computeIfAbsent(writer, Transliterator::getInstance);
    }

    private static String skeleton(String sound) {
        var skeleton = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            char c = lost(sound, i) ? 0 : classOf(sound.charAt(i));
            if (c != 0 && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != c)) {
                skeleton.append(c);
            }
        }
        return skeleton.toString();
    }

    /// An r with no vowel behind it, which Japanese does not write: `Zuckerberg`.
    private static boolean lost(String sound, int i) {
        return sound.charAt(i) == 'r' && (i + 1 == sound.length() || !isVowel(sound.charAt(i + 1)));
    }

    /// The class of a consonant, 0 for a vowel and what comes and goes like one.
    private static char classOf(char c) {
        return switch (c) {
            case 'b', 'p', 'v', 'f' -> 'P';
            case 'k', 'g', 'q' -> 'K';
            case 's', 'z', 'c', 'j' -> 'S';
            case 't', 'd' -> 'T';
            case 'r', 'l' -> 'R';
            case 'm', 'n' -> 'N';
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h' -> 0;
            default -> c;
        };
    }

    /// One less twice the cheapest way from `a` to `b` over what both weigh.
    private static double alike(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        var above = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + weight(b, j - 1);
        }
        double whole = above[b.length()];
        for (int i = 1; i <= a.length(); i++) {
            var row = new double[b.length() + 1];
            double dropped = weight(a, i - 1);
            whole += dropped;
            row[0] = above[0] + dropped;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = Math.min(
                        above[j - 1] + change(a.charAt(i - 1), b.charAt(j - 1)),
                        Math.min(above[j] + dropped, row[j - 1] + weight(b, j - 1)));
            }
            above = row;
        }
        return Math.max(0, 1 - 2 * above[b.length()] / whole);
    }

    /// What it costs to leave a letter out.
    private static double weight(String word, int i) {
        char c = word.charAt(i);
        return switch (c) {
            case 'u', 'y', 'h' -> VOWEL / 2;
            case 'a', 'e', 'i', 'o', 'w' -> VOWEL;
            case 'r' -> lost(word, i) ? WEAK : CONSONANT;
            case 's' -> i == word.length() - 1 ? WEAK : CONSONANT;
            default -> CONSONANT;
        };
    }

    private static double change(char a, char b) {
        return a < CHANGES.length && b < CHANGES.length ? CHANGES[a][b] : a == b ? 0 : DIFFERENT;
    }

    /// What each change of letter costs, worked out once.
    private static double[][] changes() {
        var changes = new double[128][128];
        for (char a = 0; a < changes.length; a++) {
            for (char b = 0; b < changes.length; b++) {
                changes[a][b] = costOfChange(a, b);
            }
        }
        return changes;
    }

    private static double costOfChange(char a, char b) {
        if (a == b) {
            return 0;
        }
        if ((isVowel(a) && isVowel(b)) || isLength(a, b) || isLength(b, a)) {
            return VOWEL / 2;
        }
        for (var kin : KIN) {
            if (kin.indexOf(a) >= 0 && kin.indexOf(b) >= 0) {
                return VOWEL;
            }
        }
        return isVowel(a) || isVowel(b) ? CONSONANT + VOWEL : DIFFERENT;
    }

    /// A long vowel stands for a lost r and for any vowel.
    private static boolean isLength(char a, char b) {
        return a == 'h' && (b == 'r' || isVowel(b));
    }

    private static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> true;
            default -> false;
        };
    }
}
