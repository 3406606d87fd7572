package taiyaku.grammar.digits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.grammar.quantity.Amount;
import taiyaku.grammar.quantity.Speech;
import taiyaku.grammar.quantity.Vocabulary;
import taiyaku.grammar.scan.Cursor;
import taiyaku.text.Language;

/// French number words, months, ranges and halves; its units are `units.fr.txt`. With that table this class is all that
/// French needs, and the pattern for a further language.
final class FrenchSpeech implements Speech {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("zéro", 0),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16),
            Map.entry("vingt", 20),
            Map.entry("vingts", 20),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("cinquante", 50),
            Map.entry("soixante", 60),
            Map.entry("septante", 70),
            Map.entry("huitante", 80),
            Map.entry("nonante", 90),
            Map.entry("cent", 100),
            Map.entry("cents", 100),
            Map.entry("mille", 1000));

    private static final List<String> MONTHS = List.of(
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre");

    private static final Set<String> ARTICLES = Set.of("un", "une");

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int MOST_WORDS = 12;

    private final Vocabulary vocabulary = Vocabulary.of(new Language("fr"));

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<String> starts() {
        var starts = new ArrayList<>(NUMBERS.keySet());
        starts.addAll(List.of("demi", "moins"));
        starts.addAll(units().starts());
        return starts;
    }

    @Override
    public int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    /// vingt et un, soixante-dix-sept, quatre-vingt-dix, deux cent mille; un and une alone are articles.
    @Override
    public @Nullable Amount words(Cursor cursor) {
        int start = cursor.at();
        int end = start;
        int thousands = 0;
        int below = -1;
        int last = 0;
        for (int words = 0; words < MOST_WORDS; words++) {
            var word = cursor.word().toLowerCase(Locale.ROOT);
            int value = NUMBERS.getOrDefault(word, -1);
            int sum = value < 0 ? -1 : below < 0 ? value : joined(below, last, value);
            if (sum < 0 || (value == THOUSAND && thousands > 0)) {
                break;
            }
            cursor.at(cursor.at() + word.length());
            end = cursor.at();
            boolean lifts = value == THOUSAND;
            thousands = lifts ? sum : thousands;
            below = lifts ? 0 : sum;
            last = value;
            if (!joint(cursor)) {
                break;
            }
        }
        if (end == start) {
            return null;
        }
        boolean article = ARTICLES.contains(cursor.text().substring(start, end).toLowerCase(Locale.ROOT));
        var number = BigDecimal.valueOf(thousands + Math.max(below, 0));
        return Amount.of(start, end, number, article ? Amount.Form.ARTICLE : Amount.Form.WORDS);
    }

    /// The sum of a number and the word behind it, mille lifting all before it; -1 when the word begins another number.
    private static int joined(int below, int last, int value) {
        if (value == THOUSAND) {
            return Math.max(below, 1) * THOUSAND;
        }
        if (value == HUNDRED) {
            return below > 0 && below < 10 ? below * HUNDRED : below == 0 && last == THOUSAND ? HUNDRED : -1;
        }
        if (value == 20 && last == 4) {
            return below - 4 + 80;
        }
        int rest = below % HUNDRED;
        boolean tens = rest >= 20 && rest % 10 == 0 && value < 20 && (value < 10 || rest == 60 || rest == 80);
        boolean teens = rest % 20 == 10 && value >= 7 && value <= 9;
        return rest == 0 || tens || teens ? below + value : -1;
    }

    /// Takes what joins two number words: a hyphen, a blank, et.
    private static boolean joint(Cursor cursor) {
        if (cursor.accept('-')) {
            cursor.accept("et-");
            return true;
        }
        boolean blank = cursor.blanks() > 0;
        if (cursor.word().equals("et")) {
            cursor.at(cursor.at() + 2);
            cursor.blanks();
        }
        return blank;
    }

    @Override
    public boolean to(Cursor cursor, int start) {
        int from = cursor.at();
        if (Speech.super.to(cursor, start)) {
            return true;
        }
        cursor.at(from);
        cursor.blanks();
        var word = cursor.word();
        boolean between = word.equals("et") && cursor.wordBefore(start).equalsIgnoreCase("entre");
        if (!word.equals("à") && !between) {
            cursor.at(from);
            return false;
        }
        cursor.at(cursor.at() + word.length());
        return cursor.blanks() > 0;
    }

    @Override
    public boolean half(Cursor cursor) {
        return cursor.acceptIgnoringCase(" et demie") || cursor.acceptIgnoringCase(" et demi");
    }

    @Override
    public boolean minus(Cursor cursor) {
        return cursor.acceptIgnoringCase("moins ");
    }

    @Override
    public boolean and(Cursor cursor) {
        return cursor.acceptIgnoringCase("et ");
    }

    @Override
    public void of(Cursor cursor) {
        if (!cursor.accept("de ")) {
            cursor.accept("d'");
        }
    }
}
