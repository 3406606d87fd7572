package taiyaku.grammar.digits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.grammar.quantity.Amount;
import taiyaku.grammar.quantity.Speech;
import taiyaku.grammar.quantity.Vocabulary;
import taiyaku.grammar.scan.Cursor;
import taiyaku.text.Language;

/// Dutch number words, months and ranges; its units are `units.nl.txt`.
final class DutchSpeech implements Speech {

    private static final List<String> BELOW_TWENTY = List.of(
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
            "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien");
    private static final List<String> TENS =
            List.of("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
    private static final List<String> MONTHS = List.of(
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december");
    private static final Map<String, Integer> BELOW_HUNDRED = belowHundred();

    private final Vocabulary vocabulary = Vocabulary.of(new Language("nl"));

    /// eenentwintig, tweeëntwintig: the units stand before the tens.
    private static Map<String, Integer> belowHundred() {
        var numbers = new HashMap<String, Integer>(Map.of("één", 1));
        for (int i = 0; i < BELOW_TWENTY.size(); i++) {
            numbers.put(BELOW_TWENTY.get(i), i);
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            numbers.put(TENS.get(ten), 10 * (ten + 2));
            for (int unit = 1; unit < 10; unit++) {
                var word = BELOW_TWENTY.get(unit);
                numbers.put(word + (word.endsWith("e") ? "ën" : "en") + TENS.get(ten), 10 * (ten + 2) + unit);
            }
        }
        return Map.copyOf(numbers);
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<String> starts() {
        var starts = new ArrayList<>(units().starts());
        starts.addAll(List.of("één", "honderd*", "duizend*", "min"));
        BELOW_TWENTY.forEach(word -> starts.add(word + "*"));
        TENS.forEach(starts::add);
        return starts;
    }

    @Override
    public int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    /// tweehonderdvijf, drieduizend vijfhonderd; een alone is an article.
    @Override
    public @Nullable Amount words(Cursor cursor) {
        int start = cursor.at();
        var word = cursor.word().toLowerCase(Locale.ROOT);
        int number = number(word);
        if (number < 0) {
            return null;
        }
        cursor.at(start + word.length());
        int end = cursor.at();
        // a blank stands behind duizend
        int rest = word.endsWith("duizend") && cursor.blanks() == 1 ? number(cursor.word().toLowerCase(Locale.ROOT)) : -1;
        if (rest > 0 && rest < 1000) {
            number += rest;
            end = cursor.at() + cursor.word().length();
        }
        var form = word.equals("een") ? Amount.Form.ARTICLE : Amount.Form.WORDS;
        return Amount.of(start, end, BigDecimal.valueOf(number), form);
    }

    /// The number a word says; -1 when it is none.
    private static int number(String word) {
        for (var lift : List.of("duizend", "honderd")) {
            int at = word.indexOf(lift);
            if (at >= 0) {
                int factor = lift.equals("duizend") ? 1000 : 100;
                int before = at == 0 ? 1 : number(word.substring(0, at));
                int behind = at + lift.length() == word.length() ? 0 : number(word.substring(at + lift.length()));
                return before < 0 || behind < 0 || behind >= factor ? -1 : before * factor + behind;
            }
        }
        return BELOW_HUNDRED.getOrDefault(word, -1);
    }

    @Override
    public boolean to(Cursor cursor, int start) {
        int from = cursor.at();
        if (Speech.super.to(cursor, start)) {
            return true;
        }
        cursor.at(from);
        return cursor.accept(" tot ");
    }

    @Override
    public boolean minus(Cursor cursor) {
        return cursor.acceptIgnoringCase("min ");
    }
}
