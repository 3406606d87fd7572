package taiyaku.desk.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taiyaku.text.Span;

/// A text as it is compared when one searches: without regard to width, case, digit script and kinds of blanks, with the
/// way back to the offsets it was read at.
///
/// Each character with the marks behind it is folded by itself (Unicode's NFKC_Casefold), digits of any script become
/// 0 to 9, a run of blanks one blank. Vowel signs of Arabic are passed over, since most texts leave them out.
final class Folded {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

    private final String text;
    /// for each folded character where its source starts and ends
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /// Folds a text.
    static Folded of(String source) {
        var folded = new StringBuilder(source.length());
        var starts = new int[source.length() + 16];
        var ends = new int[source.length() + 16];
        int size = 0;
        for (int at = 0; at < source.length(); ) {
            char c = source.charAt(at);
            if (c > ' ' && stands(c) && (at + 1 == source.length() || source.charAt(at + 1) < 0x300 || stands(source.charAt(at + 1)))) {
                if (size == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * size);
                    ends = Arrays.copyOf(ends, 2 * size);
                }
                folded.append(Character.toLowerCase(c));
                starts[size] = at;
                at++;
                ends[size] = at;
                size++;
                continue;
            }
            int end = cluster(source, at);
            var part = fold(source, at, end);
            boolean second = part.equals(" ") && size > 0 && folded.charAt(size - 1) == ' ';
            if (second) {
                ends[size - 1] = end;
            } else {
                folded.append(part);
                if (size + part.length() > starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length + part.length());
                    ends = Arrays.copyOf(ends, starts.length);
                }
                Arrays.fill(starts, size, size + part.length(), at);
                Arrays.fill(ends, size, size + part.length(), end);
                size += part.length();
            }
            at = end;
        }
        return new Folded(folded.toString(), starts, ends);
    }

    /// Whether a character is folded to itself in lower case, and is no mark of the one before it: most are.
    private static boolean stands(char c) {
        return c < 0x80 || (c >= 0x3041 && c < 0x3097) || (c >= 0x30A1 && c < 0x30FB) || (c >= 0x3400 && c < 0x9FFF);
    }

    /// The end of the character at `at` with the marks that belong to it, the half-width ゛ and ゜ among them.
    private static int cluster(String source, int at) {
        int end = at + Character.charCount(source.codePointAt(at));
        while (end < source.length()) {
            int next = source.codePointAt(end);
            if (next < 0x300 || !(next == 0xFF9E || next == 0xFF9F || mark(next))) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean mark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String fold(String source, int start, int end) {
        char first = source.charAt(start);
        if (end == start + 1) {
            if (first < 0x80) {
                return first <= ' ' ? " " : String.valueOf(Character.toLowerCase(first));
            }
            if ((first >= 0x3041 && first < 0x3100) || (first >= 0x3400 && first < 0x9FFF)) {
                return String.valueOf(first);
            }
        }
        int point = source.codePointAt(start);
        if (UCharacter.isUWhiteSpace(point)) {
            return " ";
        }
        int digit = UCharacter.digit(point);
        if (digit >= 0 && UCharacter.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
            return String.valueOf(digit);
        }
        var part = source.substring(start, end);
        var bare = Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC
                ? part.substring(0, Character.charCount(point))
                : part;
        return CASEFOLD.normalize(bare);
    }

    /// Where a query, folded as well, stands in the source, in order, none overlapping another.
    List<Span> find(Folded query) {
        var found = new ArrayList<Span>();
        var wanted = query.text.strip();
        if (wanted.isEmpty()) {
            return found;
        }
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            found.add(new Span(starts[at], ends[at + wanted.length() - 1]));
        }
        return found;
    }
}
