package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Kind;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.quantity.Amount;
import taiyaku.grammar.quantity.Speech;
import taiyaku.grammar.quantity.Vocabulary;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Language;

/// German numbers in running text: words glued and apart, halves, articles, and what joins two figures.
final class GermanSpeech implements Speech {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static final Set<String> ARTICLES = Set.of("ein", "eine", "einer", "eines", "einem", "einen");
    private static final Set<String> HALVES = Set.of("halbe", "halber", "halbes", "halben", "halbem");

    /// Numbers that are only named, in the plural: hunderte Menschen, Milliarden von Dollar.
    private static final Map<String, Integer> SEVERAL = Map.of(
            "hunderte", 2, "tausende", 3, "zehntausende", 4, "hunderttausende", 5, "millionen", 6, "milliarden", 9,
            "billionen", 12, "zigtausende", 3, "zigtausend", 3, "zigmillionen", 6);

    private final Vocabulary vocabulary = Vocabulary.of(Language.GERMAN, "die", "der", "das", "den", "dem", "eine", "einen", "als");
    private final GermanLabels labels = new GermanLabels(vocabulary);

    /// The words a quantity or a time of day may begin with, number words aside.
    @Override
    public List<String> starts() {
        var starts = new ArrayList<>(List.of("halb*", "viertel*", "dutzend*", "minus", "negativ"));
        var counted = new ArrayList<>(List.of("halb*", "viertel*", "drittel*", "von", "uhr", "komma", "punkt", "und", "mal"));
        counted.addAll(GermanWords.starts());
        units().forEach((text, unit) -> counted.add(text + "*"));
        ARTICLES.forEach(article -> counted.forEach(word -> starts.add(article + " " + word)));
        starts.addAll(SEVERAL.keySet());
        starts.addAll(units().starts());
        return starts;
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Amount words(Cursor cursor) {
        int start = cursor.at();
        var word = lower(cursor.word());
        if (word.isEmpty()) {
            return null;
        }
        var part = part(cursor, start, word);
        if (part != null) {
            return part;
        }
        cursor.at(start);
        if (SEVERAL.containsKey(word) || several(cursor, word)) {
            int zeros = SEVERAL.getOrDefault(word, 0);
            var number = zeros > 0 ? BigDecimal.ONE.movePointRight(zeros) : BigDecimal.valueOf(12);
            return cursor.charAt(start + word.length()) == '-'
                    ? null
                    : Amount.of(start, start + word.length(), number, Amount.Form.SEVERAL);
        }
        var small = small(cursor);
        if (small == null) {
            if (!ARTICLES.contains(word)) {
                return null;
            }
            return Amount.of(start, start + word.length(), BigDecimal.ONE, Amount.Form.ARTICLE);
        }
        var number = point(cursor, apart(cursor, small));
        boolean article = word.equals("ein") && cursor.at() == start + 3;
        if (!article && number.signum() >= 0 && cursor.at() == start + word.length() && labels.idle(cursor, start, word)) {
            return null;
        }
        return Amount.of(start, cursor.at(), number, article ? Amount.Form.ARTICLE : Amount.Form.WORDS);
    }

    private static boolean several(Cursor cursor, String word) {
        return word.equals("dutzende") || word.equals("dutzenden") || (word.equals("dutzend")
                && Set.of("mehrere", "einige", "paar", "etliche", "viele", "mehreren", "einigen")
                        .contains(lower(cursor.wordBefore(cursor.at()))));
    }

    /// halbe, eine halbe, viertel, dreiviertel: parts that need a unit or a scale word behind them.
    private @Nullable Amount part(Cursor cursor, int start, String first) {
        var word = first;
        if (ARTICLES.contains(word)) {
            cursor.at(start + word.length());
            cursor.blanks();
            word = lower(cursor.word());
        }
        int at = cursor.at();
        int length = HALVES.contains(word) ? word.length() : word.startsWith("viertel") ? 7 : 0;
        var number = new BigDecimal(length == 7 && word.startsWith("viertel") ? "0.25" : "0.5");
        if (word.startsWith("dreiviertel")) {
            length = 11;
            number = new BigDecimal("0.75");
        }
        if (length == 0) {
            return null;
        }
        if (word.length() > length) {
            cursor.at(at + length);
            if (units().take(cursor) == null) {
                return null;
            }
        }
        return Amount.of(start, at + length, number, Amount.Form.PART);
    }

    /// A number of one word, or of ones, und and tens apart: zwei und vierzig.
    static @Nullable BigDecimal small(Cursor cursor) {
        var word = cursor.word();
        var first = GermanWords.cardinal(lower(word));
        if (first == null) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        int end = cursor.at();
        if (first.compareTo(BigDecimal.TEN) < 0 && first.signum() > 0 && !word.endsWith("s")) {
            var tens = joinedByAnd(cursor) ? GermanWords.cardinal(lower(cursor.word())) : null;
            if (tens != null && tens.compareTo(HUNDRED) < 0 && tens.compareTo(BigDecimal.valueOf(19)) > 0
                    && tens.remainder(BigDecimal.TEN).signum() == 0) {
                cursor.at(cursor.at() + cursor.word().length());
                return tens.add(first);
            }
        }
        cursor.at(end);
        return first;
    }

    private static boolean joinedByAnd(Cursor cursor) {
        boolean joined = cursor.blanks() > 0 && lower(cursor.word()).equals("und");
        if (joined) {
            cursor.at(cursor.at() + 3);
            cursor.blanks();
        }
        return joined;
    }

    /// What follows a number in further words: ein *hundert* *fünfzehn*, tausend *und drei*.
    static BigDecimal apart(Cursor cursor, BigDecimal first) {
        var sum = first;
        int end = cursor.at();
        for (int words = 0; words < 6; words++) {
            boolean and = joinedByAnd(cursor);
            if (!and) {
                cursor.at(end);
                cursor.blanks();
            }
            var word = lower(cursor.word());
            var next = cursor.at() > end ? small(cursor) : null;
            boolean article = word.equals("ein") && cursor.text().startsWith(word, cursor.at() - 3);
            var joined = next == null || article ? null : join(sum, next, word, and);
            if (joined == null) {
                break;
            }
            sum = joined;
            end = cursor.at();
        }
        cursor.at(end);
        return sum;
    }

    private static @Nullable BigDecimal join(BigDecimal sum, BigDecimal next, String word, boolean and) {
        if (!and && word.startsWith("hundert") && sum.compareTo(HUNDRED) < 0) {
            return sum.multiply(HUNDRED).add(next.subtract(HUNDRED));
        }
        if (!and && word.startsWith("tausend") && sum.compareTo(THOUSAND) < 0) {
            return sum.multiply(THOUSAND).add(next.subtract(THOUSAND));
        }
        boolean fits = sum.signum() > 0
                && next.signum() > 0
                && ((sum.remainder(THOUSAND).signum() == 0 && next.compareTo(THOUSAND) < 0)
                        || (sum.remainder(HUNDRED).signum() == 0 && next.compareTo(HUNDRED) < 0));
        return fits && sum.compareTo(HUNDRED) >= 0 ? sum.add(next) : null;
    }

    /// Decimals in words: drei *Komma eins vier*.
    private static BigDecimal point(Cursor cursor, BigDecimal whole) {
        int end = cursor.at();
        cursor.blanks();
        var mark = lower(cursor.word());
        if (!mark.equals("komma") && !mark.equals("punkt")) {
            cursor.at(end);
            return whole;
        }
        cursor.at(cursor.at() + 5);
        var decimals = new StringBuilder();
        while (decimals.length() < 12) {
            int before = cursor.at();
            cursor.blanks();
            var word = cursor.word();
            var digit = GermanWords.cardinal(lower(word));
            boolean fits = digit != null && digit.compareTo(decimals.isEmpty() ? HUNDRED : BigDecimal.TEN) < 0;
            if (digit == null || !fits) {
                cursor.at(before);
                break;
            }
            decimals.append(digit.toPlainString());
            cursor.at(cursor.at() + word.length());
        }
        if (decimals.isEmpty()) {
            cursor.at(end);
            return whole;
        }
        return whole.add(new BigDecimal("0." + decimals));
    }

    @Override
    public @Nullable Unit suffix(Cursor cursor, Numeral number, boolean money) {
        char letter = cursor.peek();
        boolean kilo = (letter == 'k' || letter == 'K') && number.digits().length() > 1;
        boolean mega = letter == 'M' && (money || number.digits().length() > 1 || Context.alone(cursor.text(), number.start(), cursor.at() + 1));
        if ((!kilo && !mega) || Character.isLetterOrDigit(cursor.peek(1))) {
            return null;
        }
        cursor.next();
        return new Unit(Unit.Role.SCALE, "", BigDecimal.ONE.movePointRight(kilo ? 3 : 6));
    }

    @Override
    public boolean to(Cursor cursor, int start) {
        int from = cursor.at();
        cursor.blanks();
        char c = cursor.peek();
        if (c == '-' || c == '–' || c == '—' || c == '\u2010' || c == '\u2011') {
            cursor.next();
            boolean hanging = cursor.blanks() > 0 && lower(cursor.word()).equals("bis");
            if (!hanging) {
                char next = cursor.peek() == '~' ? cursor.peek(1) : cursor.peek();
                return Numeral.isDigit(next) || next == '$' || next == '€';
            }
        }
        var word = lower(cursor.word());
        if (word.equals("bis") || (word.equals("und") && between(cursor, start))) {
            cursor.at(cursor.at() + 3);
            cursor.blanks();
            if (lower(cursor.word()).equals("zu")) {
                cursor.at(cursor.at() + 2);
            }
            return cursor.blanks() > 0 || Cursor.isBlank(cursor.peek(-1));
        }
        cursor.at(from);
        return false;
    }

    private static boolean between(Cursor cursor, int start) {
        var before = lower(cursor.wordBefore(start));
        return before.equals("zwischen");
    }

    @Override
    public boolean sharing(Cursor cursor, Amount first) {
        int from = cursor.at();
        if (cursor.blanks() == 0) {
            return false;
        }
        var word = lower(cursor.word());
        boolean year = first.numeral() != null && first.numeral().plain() && first.numeral().digits().length() == 4;
        boolean joins =
                switch (word) {
                    case "auf", "x", "×" -> true;
                    case "oder", "und", "beziehungsweise", "bzw" -> !year;
                    default -> false;
                };
        if (!joins) {
            cursor.at(from);
            return false;
        }
        cursor.at(cursor.at() + word.length());
        cursor.accept('.');
        return cursor.blanks() > 0;
    }

    @Override
    public void of(Cursor cursor) {
        int at = cursor.at();
        var word = cursor.word();
        if (word.equals("von") || word.equals("an")) {
            cursor.at(at + word.length());
            cursor.blanks();
        }
    }

    @Override
    public boolean point(Cursor cursor) {
        return cursor.acceptIgnoringCase(" komma ");
    }

    @Override
    public boolean half(Cursor cursor) {
        for (var half : new String[] {" und eine halbe", " und ein halber", " und ein halbes", " und einen halben", " ein halb", " einhalb", " und ein halb"}) {
            if (cursor.acceptIgnoringCase(half)) {
                return !Character.isLetter(cursor.peek());
            }
        }
        return false;
    }

    @Override
    public boolean minus(Cursor cursor) {
        var word = lower(cursor.word());
        if (!word.equals("minus") && !word.equals("negativ")) {
            return false;
        }
        cursor.at(cursor.at() + word.length());
        return cursor.blanks() > 0;
    }

    @Override
    public boolean and(Cursor cursor) {
        if (!lower(cursor.word()).equals("und")) {
            return false;
        }
        cursor.at(cursor.at() + 3);
        cursor.blanks();
        return true;
    }

    @Override
    public @Nullable Unit meant(Amount amount, Unit unit, Cursor behind) {
        return labels.fits(amount, unit, behind) ? unit : null;
    }

    @Override
    public @Nullable Value bare(Amount amount, Cursor behind) {
        return labels.bare(amount, behind);
    }

    @Override
    public @Nullable Kind likely(Cursor cursor) {
        int at = cursor.at();
        cursor.blanks();
        var word = cursor.word();
        var kind =
                switch (word) {
                    case "Uhr" -> Kind.TIME;
                    case "Jahrhundert" -> Kind.DATE;
                    default -> GermanDates.month(lower(word)) > 0 ? Kind.DATE : null;
                };
        cursor.at(kind == null ? at : cursor.at() + word.length());
        return kind;
    }
}
