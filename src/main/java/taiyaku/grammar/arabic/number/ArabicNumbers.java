package taiyaku.grammar.arabic.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;
import taiyaku.grammar.arabic.number.ArabicLexicon.Role;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Separators;
import taiyaku.text.Language;

/// Reads Arabic numbers: digits of any script, words, and scale words behind both (9.74 مليار, ثلاثة آلاف وخمسمئة).
///
/// A number in words is a row of groups below a thousand, each lifted by its scale word; within a group hundreds come
/// first, then ones, then tens, tied by و. A word that does not fit this order starts another number.
public final class ArabicNumbers {

    private static final Separators SEPARATORS = Separators.of(Language.ARABIC);
    private static final int MOST_WORDS = 16;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Cursor cursor;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal part = BigDecimal.ZERO;
    private @Nullable BigDecimal scale;
    private @Nullable Role last;
    private boolean several;

    private ArabicNumbers(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Reads the number at the cursor and leaves the cursor behind it; null, the cursor unmoved, when none starts here.
    public static @Nullable ArabicAmount read(Cursor cursor) {
        int start = cursor.at();
        boolean digits = Numeral.isDigit(cursor.peek()) || ".٫".indexOf(cursor.peek()) >= 0;
        var amount = digits ? digits(cursor) : new ArabicNumbers(cursor).words();
        cursor.at(amount == null ? start : amount.end());
        return amount;
    }

    private static @Nullable ArabicAmount digits(Cursor cursor) {
        int start = cursor.at();
        boolean point = ".٫".indexOf(cursor.peek()) >= 0;
        if (point && (!Numeral.isDigit(cursor.peek(1)) || Character.isLetterOrDigit(cursor.peek(-1)))) {
            return null;
        }
        if (point) {
            cursor.next();
        }
        var numeral = Numeral.read(cursor, SEPARATORS);
        if (numeral == null || numeral.endless()) {
            return null;
        }
        var value = point ? numeral.amount().movePointLeft(numeral.digits().length()) : numeral.amount();
        value = worded(cursor, value);
        var amount = new ArabicAmount(start, cursor.at(), value, numeral, null, false, false, numeral.mixed());
        var lifted = new ArabicNumbers(cursor);
        return lifted.lift(amount);
    }

    /// 1 فاصلة 1: the decimals behind the word for the mark.
    private static BigDecimal worded(Cursor cursor, BigDecimal whole) {
        int end = cursor.at();
        cursor.blanks();
        var word = ArabicText.word(cursor, cursor.at());
        if (word.folded().equals("فاصله") || word.folded().equals("فاصل")) {
            cursor.at(word.end());
            cursor.blanks();
            int at = cursor.at();
            var numeral = Numeral.isDigit(cursor.peek()) ? Numeral.read(cursor, SEPARATORS) : null;
            if (numeral != null && numeral.plain() && !numeral.endless()) {
                return whole.add(numeral.amount().movePointLeft(numeral.digits().length()));
            }
            cursor.at(at);
            var words = new ArabicNumbers(cursor).words();
            if (words != null && words.small() >= 0) {
                cursor.at(words.end());
                return whole.add(words.value().movePointLeft(words.value().toBigInteger().toString().length()));
            }
        }
        cursor.at(end);
        return whole;
    }

    /// The scale words behind digits, and what follows with و: 5 ملايين و300 ألف.
    private ArabicAmount lift(ArabicAmount digits) {
        part = digits.value();
        last = Role.ONE;
        int end = digits.end();
        for (int words = 0; words < MOST_WORDS; words++) {
            cursor.at(end);
            if (cursor.peek() != ' ' && cursor.peek() != '\u00A0' && !ArabicText.isLetter(cursor.peek())) {
                break;
            }
            cursor.blanks();
            if (moreDigits()) {
                end = cursor.at();
                continue;
            }
            var word = ArabicText.word(cursor, cursor.at());
            boolean taken = scale == null ? scaleWord(word) : next(word);
            if (!taken) {
                break;
            }
            end = cursor.at();
        }
        boolean scaled = scale != null;
        return new ArabicAmount(digits.start(), end, total.add(part), digits.numeral(), null, false, scaled, digits.broken());
    }

    /// A scale word right behind digits, without و.
    private boolean scaleWord(ArabicText.Word word) {
        for (var stem : word.stems()) {
            var entry = stem.start() == word.start() ? ArabicLexicon.entry(stem.text()) : null;
            if (entry != null && entry.role() == Role.SCALE && !stem.definite()) {
                cursor.at(word.end());
                return fits(entry, false);
            }
        }
        return false;
    }

    /// و500 ألف behind a greater scale word.
    private boolean moreDigits() {
        int at = cursor.at();
        if (scale == null || !cursor.accept('و')) {
            return false;
        }
        cursor.blanks();
        var numeral = Numeral.isDigit(cursor.peek()) ? Numeral.read(cursor, SEPARATORS) : null;
        if (numeral != null && !numeral.endless()) {
            cursor.blanks();
            var word = ArabicText.word(cursor, cursor.at());
            var entry = ArabicLexicon.entry(word.folded());
            if (entry != null && entry.role() == Role.SCALE && entry.value().compareTo(scale) < 0) {
                part = numeral.amount();
                last = Role.ONE;
                cursor.at(word.end());
                return fits(entry, false);
            }
        }
        cursor.at(at);
        return false;
    }

    private @Nullable ArabicAmount words() {
        var word = ArabicText.word(cursor, cursor.at());
        int start = first(word);
        if (start < 0) {
            return null;
        }
        int end = cursor.at();
        var share = last == Role.SHARE ? firstShare : null;
        for (int words = 1; words < MOST_WORDS; words++) {
            cursor.at(end);
            if (cursor.blanks() == 0 || !next(ArabicText.word(cursor, cursor.at()))) {
                break;
            }
            end = cursor.at();
            share = last == Role.QUARTERS ? firstShare : null;
        }
        cursor.at(end);
        if (last == Role.ELEVEN) {
            return null;
        }
        var value = share == null ? total.add(part) : quotient(share);
        if (last == Role.SHARE && scale == null && firstShare != null && share == null) {
            value = quotient(firstShare);
        }
        value = share == null && scale == null ? worded(cursor, value) : value;
        end = Math.max(end, cursor.at());
        return new ArabicAmount(start, end, value, null, share, several, scale != null, false);
    }

    private Value.@Nullable Fraction firstShare;

    private static BigDecimal quotient(Value.Fraction share) {
        return share.numerator().divide(share.denominator(), MathContext.DECIMAL64);
    }

    /// Takes the first word of a number; gives where it starts, -1 when it is none.
    private int first(ArabicText.Word word) {
        if (word.folded().equals("بضعه") || word.folded().equals("بضع") || word.folded().equals("عده")) {
            return some(word);
        }
        for (var stem : word.stems()) {
            var entry = ArabicLexicon.entry(stem.text());
            if (entry == null || entry.role() == Role.ORDINAL || entry.role() == Role.QUARTERS) {
                continue;
            }
            cursor.at(word.end());
            boolean plural = isPlural(stem.text());
            if (entry.role() == Role.SOME || plural) {
                several = true;
                scale = entry.value();
                total = entry.value();
                last = Role.SOME;
                return stem.start();
            }
            if (entry.role() == Role.SHARE && entry.of() != null) {
                firstShare = new Value.Fraction(entry.value(), entry.of());
                last = Role.SHARE;
                return stem.start();
            }
            return fits(dual(entry, word, stem.text()), true) ? stem.start() : -1;
        }
        return -1;
    }

    /// بضعة آلاف: the number is the next word's.
    private int some(ArabicText.Word word) {
        cursor.at(word.end());
        cursor.blanks();
        var next = ArabicText.word(cursor, cursor.at());
        int start = first(next);
        if (start < 0 || !several) {
            several = true;
            part = BigDecimal.ONE;
            last = Role.ONE;
            cursor.at(word.end());
        }
        return word.start();
    }

    private static boolean isPlural(String stem) {
        return stem.equals("الاف") || stem.equals("ملايين") || stem.equals("مليارات") || stem.equals("تريليونات")
                || stem.equals("بلايين");
    }

    /// Takes a further word of a number; false, the cursor anywhere, when it does not fit.
    private boolean next(ArabicText.Word first) {
        var word = first;
        boolean apart = word.folded().equals("و");
        if (apart) {
            cursor.at(word.end());
            cursor.blanks();
            word = ArabicText.word(cursor, cursor.at());
        }
        for (var stem : word.stems()) {
            boolean and = apart || stem.and();
            int glued = stem.start() - word.start();
            var entry = glued > (stem.and() ? 1 : 0) ? null : ArabicLexicon.entry(stem.text());
            if (entry == null || (stem.definite() && last != Role.SOME && last != Role.SHARE && entry.role() != Role.TEN)) {
                continue;
            }
            cursor.at(word.end());
            if (last == Role.SHARE && entry.role() == Role.SCALE && scale != null && entry.value().compareTo(scale) == 0) {
                // مليون ونصف المليون: said again, not counted again
                return !and;
            }
            if (last == Role.SOME) {
                return !and && lifts(entry);
            }
            return fits(and && part.signum() == 0 ? dual(entry, word, stem.text()) : entry, and);
        }
        return false;
    }

    /// A scale word as the dual of one where it stands before its noun: مليونا دولار.
    private ArabicLexicon.Entry dual(ArabicLexicon.Entry entry, ArabicText.Word word, String stem) {
        boolean two = entry.role() == Role.SCALE && ArabicConstruct.dual(cursor, word, stem);
        return two ? new ArabicLexicon.Entry(Role.DUAL, entry.value(), null) : entry;
    }

    /// عشرات الآلاف, مئات الملايين.
    private boolean lifts(ArabicLexicon.Entry entry) {
        boolean lifts = (entry.role() == Role.SCALE && entry.value().compareTo(total) > 0)
                || (entry.role() == Role.SCALE && total.compareTo(THOUSAND) <= 0);
        if (lifts) {
            total = total.multiply(entry.value());
            scale = entry.value();
        }
        return lifts;
    }

    /// Adds a word to the number where it can follow; `and` as well for the first word.
    private boolean fits(ArabicLexicon.Entry entry, boolean and) {
        boolean fresh = part.signum() == 0 && (last == null || and) && last != Role.ZERO && last != Role.SHARE;
        boolean behindHundred = last == Role.HUNDRED;
        var value = entry.value();
        boolean fits =
                switch (entry.role()) {
                    case ZERO -> last == null;
                    case ONE, ELEVEN, TEEN -> fresh || behindHundred;
                    case TEN -> fresh || behindHundred || (!and && (last == Role.ONE || last == Role.ELEVEN));
                    case TENS -> fresh || behindHundred || (and && last == Role.ONE && part.scale() <= 0);
                    case HUNDRED -> fresh || (!and && last == Role.ONE);
                    case HUNDREDS -> fresh;
                    case SCALE -> scales(value, and, fresh);
                    case DUAL -> fresh && (scale == null || value.compareTo(scale) < 0);
                    case SHARE -> and && scale != null && part.signum() == 0;
                    case QUARTERS -> !and && last == Role.ONE && total.signum() == 0;
                    case SOME, ORDINAL -> false;
                };
        if ((fits && last != Role.ELEVEN) || (fits && entry.role() == Role.TEN)) {
            add(entry);
            return true;
        }
        return false;
    }

    private boolean scales(BigDecimal value, boolean and, boolean fresh) {
        boolean smaller = scale == null || value.compareTo(scale) < 0;
        if (last == Role.SHARE) {
            return !and && scale == null;
        }
        return (smaller && (fresh || (!and && part.signum() > 0))) || (!and && part.signum() == 0 && last == Role.SCALE);
    }

    private void add(ArabicLexicon.Entry entry) {
        var value = entry.value();
        switch (entry.role()) {
            case ZERO, ONE, ELEVEN, TEN, TEEN, TENS, HUNDREDS -> part = part.add(value);
            case HUNDRED -> part = last == Role.ONE ? part.multiply(value) : part.add(value);
            case SCALE -> {
                if (last == Role.SHARE && firstShare != null) {
                    total = value.multiply(firstShare.numerator()).divide(firstShare.denominator(), MathContext.DECIMAL64);
                } else if (part.signum() == 0 && last == Role.SCALE) {
                    total = total.multiply(value);
                } else {
                    total = total.add(part.signum() == 0 ? value : part.multiply(value));
                }
                part = BigDecimal.ZERO;
                scale = value;
            }
            case DUAL -> {
                total = total.add(value.add(value));
                scale = value;
            }
            case SHARE -> {
                if (scale != null && entry.of() != null) {
                    total = total.add(scale.multiply(value).divide(entry.of(), MathContext.DECIMAL64));
                }
            }
            case QUARTERS -> firstShare = new Value.Fraction(part, value);
            case SOME, ORDINAL -> throw new IllegalArgumentException(entry.toString());
        }
        last =
                switch (entry.role()) {
                    case HUNDREDS -> Role.HUNDRED;
                    case DUAL -> Role.SCALE;
                    default -> entry.role();
                };
    }
}
