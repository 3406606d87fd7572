package taiyaku.grammar.japanese.number;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Qualifier;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Separators;
import taiyaku.text.Language;

/// Reads numbers as Japanese writes them; see [JapaneseAmount]. One reader reads one number, from left to right.
public final class JapaneseNumbers {

    private static final Separators SEPARATORS = Separators.of(Language.JAPANESE);
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    /// More kanji digits than this in a row are no number.
    private static final int LONGEST = 24;

    /// More sections than this are an attack; the rest is read past and the number is broken.
    private static final int MOST_SECTIONS = 8;

    private final Cursor cursor;
    private final int start;
    private final StringBuilder digits = new StringBuilder();
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal coefficient = BigDecimal.ZERO;
    private int sections;
    private int lifted;
    private boolean scaled;
    private boolean kanji = true;
    private boolean broken;
    private Qualifier vague = Qualifier.EXACT;
    private @Nullable Numeral plain;

    private JapaneseNumbers(Cursor cursor) {
        this.cursor = cursor;
        this.start = cursor.at();
    }

    /// Reads the number at the cursor and leaves the cursor behind it.
    ///
    /// @return null when none starts here; the cursor is then where it was
    public static @Nullable JapaneseAmount read(Cursor cursor) {
        if (cursor.kept(cursor.at()) instanceof JapaneseAmount known) {
            cursor.at(known.end());
            return known;
        }
        var amount = new JapaneseNumbers(cursor).number();
        return amount == null ? null : cursor.keep(amount);
    }

    /// What each sign of a number says: a digit as itself, a scale word as 16 and its power of ten; -1 for all others.
    private static final byte[] SIGNS = signs();

    private static byte[] signs() {
        var signs = new byte[0x10000];
        Arrays.fill(signs, (byte) -1);
        for (int digit = 0; digit < KANJI_DIGITS.length(); digit++) {
            signs[KANJI_DIGITS.charAt(digit)] = (byte) digit;
        }
        put(signs, "零壱弐参", 0, 1, 2, 3);
        put(signs, "十拾百千阡", 17, 17, 18, 19, 19);
        // 憶 is a common slip for 億
        put(signs, "万萬億憶兆京", 20, 20, 24, 24, 28, 32);
        return signs;
    }

    private static void put(byte[] signs, String letters, int... meanings) {
        for (int i = 0; i < meanings.length; i++) {
            signs[letters.charAt(i)] = (byte) meanings[i];
        }
    }

    /// The value of a kanji digit (一, 壱), or -1.
    public static int kanjiDigit(char c) {
        return SIGNS[c] < 16 ? SIGNS[c] : -1;
    }

    /// The power of ten of 十, 百, 千, or 0.
    public static int small(char c) {
        return SIGNS[c] > 16 && SIGNS[c] < 20 ? SIGNS[c] - 16 : 0;
    }

    /// The power of ten of 万, 億, 兆, 京, or 0.
    public static int myriad(char c) {
        return SIGNS[c] >= 20 ? SIGNS[c] - 16 : 0;
    }

    /// Whether `c` is a kanji digit or 十, 百, 千.
    public static boolean isKanjiNumber(char c) {
        return SIGNS[c] >= 0 && SIGNS[c] < 20;
    }

    private @Nullable JapaneseAmount number() {
        int least = Integer.MAX_VALUE;
        while (section() instanceof BigDecimal section) {
            sections++;
            int myriad = lift();
            broken |= myriad > 0 && myriad >= least;
            if (sections <= MOST_SECTIONS) {
                sum = sum.add(section.movePointRight(myriad));
            } else {
                broken = true;
            }
            coefficient = lifted > 1 || sections > 1 ? sum : section;
            if (myriad == 0 || !goesOn(myriad)) {
                break;
            }
            plain = null;
            least = Math.min(least, myriad);
        }
        if (sections == 0) {
            cursor.at(start);
            return null;
        }
        if (sections > 1 || scaled) {
            plain = null;
        }
        surplus();
        return new JapaneseAmount(
                start, cursor.at(), sum, coefficient, digits.toString(), scaled, kanji, vague, broken, plain);
    }

    /// Takes the myriad sign behind a section, if one comes: its power of ten, else 0.
    private int lift() {
        int at = cursor.at();
        if (Numeral.isDigit(cursor.peek(-1))) {
            cursor.blanks();
        }
        int myriad = myriad(cursor.peek());
        if (myriad == 0) {
            cursor.at(at);
            return 0;
        }
        cursor.next();
        lifted++;
        scaled = true;
        while (myriad(cursor.peek()) > 0) {
            cursor.next();
            broken = true;
        }
        return myriad;
    }

    /// Whether another section follows: at once, or behind a blank when it has a myriad sign of its own (`1 億 4,200 万`).
    private boolean goesOn(int above) {
        int at = cursor.at();
        if (cursor.blanks() == 0) {
            return true;
        }
        int section = cursor.at();
        boolean lower = false;
        if (Numeral.read(cursor, SEPARATORS) != null) {
            cursor.blanks();
            int myriad = myriad(cursor.peek());
            lower = myriad > 0 && myriad < above;
        }
        cursor.at(lower ? section : at);
        return lower;
    }

    /// One section: `3千5百`, `二千二百`, `39,800`, `二〇一五`, `数百`; null when none comes.
    private @Nullable BigDecimal section() {
        var section = BigDecimal.ZERO;
        int power = 4;
        boolean any = false;
        while (power > 0) {
            int at = cursor.at();
            int written = digits.length();
            var vagueBefore = vague;
            var digit = digit();
            int small = small(cursor.peek());
            boolean bareTen = digit == null && cursor.peek() == '拾';
            if (small >= power || bareTen) {
                // 五十百: what follows is no part of this section
                if (any || digit == null) {
                    cursor.at(at);
                    digits.setLength(written);
                    vague = vagueBefore;
                    return any ? section : null;
                }
                small = 0;
            }
            if (small == 0) {
                return digit == null ? (any ? section : null) : section.add(any && isSeveral(at) ? BigDecimal.ZERO : digit);
            }
            cursor.next();
            scaled = true;
            any = true;
            power = small;
            section = section.add((digit == null ? BigDecimal.ONE : digit).movePointRight(small));
        }
        return section;
    }

    private boolean isSeveral(int at) {
        return cursor.text().charAt(at) == '数';
    }

    /// A digit, or several: arabic with their separators, or kanji in a row; 1 for 数.
    private @Nullable BigDecimal digit() {
        if (Numeral.isDigit(cursor.peek())) {
            var numeral = Numeral.read(cursor, SEPARATORS);
            if (numeral == null || numeral.endless()) {
                broken |= numeral != null;
                return null;
            }
            kanji = false;
            broken |= numeral.mixed();
            plain = numeral;
            digits.append(numeral.digits());
            return numeral.amount();
        }
        if (cursor.peek() == '.' && Numeral.isDigit(cursor.peek(1)) && !Character.isLetterOrDigit(cursor.peek(-1))) {
            return decimalsOnly();
        }
        if (severalDigits()) {
            vague = Qualifier.SEVERAL;
            return BigDecimal.ONE;
        }
        return kanjiDigits();
    }

    /// .77
    private @Nullable BigDecimal decimalsOnly() {
        int at = cursor.at();
        cursor.next();
        var numeral = Numeral.read(cursor, SEPARATORS);
        if (numeral == null || !numeral.plain() || numeral.endless()) {
            cursor.at(at);
            return null;
        }
        kanji = false;
        digits.append(numeral.digits());
        return numeral.amount().movePointLeft(numeral.digits().length());
    }

    /// 数 of 数百 and 十数, 何 of 何百, 幾 of 幾千.
    private boolean severalDigits() {
        char c = cursor.peek();
        char next = cursor.peek(1);
        boolean scale = small(next) > 0 || myriad(next) > 0;
        if (c == '数' || ((c == '何' || c == '幾') && scale)) {
            cursor.next();
            return true;
        }
        return false;
    }

    private @Nullable BigDecimal kanjiDigits() {
        int from = digits.length();
        int at = cursor.at();
        while (kanjiDigit(cursor.peek()) >= 0 && digits.length() - from < LONGEST) {
            if (cursor.peek() == '参' && small(cursor.peek(1)) == 0 && myriad(cursor.peek(1)) == 0) {
                break;
            }
            digits.append((char) ('0' + kanjiDigit(cursor.next())));
        }
        if (digits.length() == from) {
            return null;
        }
        grouped(from);
        int decimals = 0;
        if (isPoint(cursor.peek()) && kanjiDigit(cursor.peek(1)) >= 0) {
            cursor.next();
            while (kanjiDigit(cursor.peek()) >= 0 && decimals < LONGEST) {
                digits.append((char) ('0' + kanjiDigit(cursor.next())));
                decimals++;
            }
        }
        if (digits.length() == from || cursor.at() == at) {
            return null;
        }
        return new BigDecimal(digits.substring(from)).movePointLeft(decimals);
    }

    /// 一二、五〇〇: the thousands behind a comma, just three digits.
    private void grouped(int from) {
        while (cursor.peek() == '、' && digits.length() - from < LONGEST && positional(1) && positional(2) && positional(3)
                && !isKanjiNumber(cursor.peek(4))) {
            cursor.next();
            for (int i = 0; i < 3; i++) {
                digits.append((char) ('0' + kanjiDigit(cursor.next())));
            }
        }
    }

    private boolean positional(int ahead) {
        return kanjiDigit(cursor.peek(ahead)) >= 0;
    }

    private static boolean isPoint(char c) {
        return c == '・' || c == '．' || c == '.';
    }

    /// 20数人, 百余人, 50余年: more than that.
    private void surplus() {
        if (cursor.peek() == '数' && !scaled && !kanji && cursor.peek(1) > 0x3000 && vague == Qualifier.EXACT) {
            cursor.next();
            vague = Qualifier.SEVERAL;
            int tens = small(cursor.peek());
            if (tens > 0 && sum.remainder(BigDecimal.ONE.movePointRight(tens + 1)).signum() == 0) {
                // 100数十
                cursor.next();
                sum = sum.add(BigDecimal.ONE.movePointRight(tens));
                coefficient = sum;
            }
        } else if (cursor.peek() == '余' && cursor.peek(1) != 'り' && cursor.peek(1) != '裕' && cursor.peek(1) != '震') {
            cursor.next();
            vague = Qualifier.ABOVE;
        }
    }
}
