package taiyaku.grammar.english;

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
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Language;

/// English numbers in running text: words, articles before scale words, halves, and what joins two figures.
final class EnglishSpeech implements Speech {

    private static final Map<String, Integer> SEVERAL = Map.of(
            "hundreds", 2, "thousands", 3, "millions", 6, "billions", 9, "trillions", 12);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /// What follows metres and not millions: 100m sprint.
    private static final Set<String> LENGTHS = Set.of(
            "tall", "high", "long", "wide", "deep", "away", "above", "below", "from", "sprint", "race", "hurdles", "relay",
            "freestyle", "butterfly", "backstroke", "breaststroke", "final", "dash", "thick", "apart", "down", "up",
            "across", "by", "x", "off", "short", "under", "inside");

    /// Words before from … to … that tell of a change and not of a range.
    private static final Set<String> CHANGES = Set.of(
            "rose", "rise", "risen", "rising", "fell", "fall", "fallen", "falling", "grew", "grow", "grown", "growing",
            "increased", "increase", "increasing", "decreased", "decrease", "dropped", "drop", "dropping", "up", "down",
            "jumped", "climbed", "declined", "decline", "slipped", "cut", "raised", "lowered", "went", "doubled", "tripled",
            "shrank", "surged", "slid", "edged", "improved", "plunged", "soared", "reduced", "revised");

    /// Changes that have happened, before an amount and the level it led to: rose $2.15 to $84.30.
    private static final Set<String> CHANGED = Set.of(
            "rose", "fell", "gained", "lost", "climbed", "dropped", "added", "shed", "jumped", "slipped", "slid", "declined",
            "increased", "decreased", "grew", "surged", "soared", "plunged", "tumbled", "edged", "advanced", "sank", "dipped",
            "rallied", "eased", "strengthened", "weakened", "up", "down", "higher", "lower", "shrank", "leapt", "leaped",
            "rocketed", "retreated", "rebounded", "ticked", "inched");

    /// What may stand behind a level with no unit; a noun there is what a range counts.
    private static final Set<String> AFTER = Set.of(
            "on", "in", "at", "by", "as", "and", "after", "from", "for", "amid", "when", "while", "with", "this", "last");

    /// What may stand between such a word and the amount.
    private static final Set<String> SLIGHTLY = Set.of(
            "by", "about", "around", "nearly", "almost", "roughly", "another", "a", "further", "some", "than", "more", "just",
            "up", "down", "over");

    private final Vocabulary vocabulary = Vocabulary.of(Language.ENGLISH, "the", "a", "an", "another", "of");
    private final EnglishLabels labels = new EnglishLabels(vocabulary);

    /// The words a quantity or a time of day may begin with, number words aside.
    @Override
    public List<String> starts() {
        var starts = new ArrayList<>(List.of("half", "quarter", "tens", "dozens", "minus", "negative", "noon", "midnight"));
        var counted = new ArrayList<>(List.of("quarter", "half"));
        counted.addAll(EnglishWords.starts());
        units().forEach((text, unit) -> counted.add(text + "*"));
        counted.forEach(word -> starts.addAll(List.of("a " + word, "an " + word, "a-" + word)));
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
        if (word.equals("half") || word.equals("quarter")) {
            return part(cursor, start, word);
        }
        var several = several(cursor, start, word);
        if (several != null) {
            return several;
        }
        cursor.at(start);
        if (word.equals("a") || word.equals("an")) {
            cursor.at(start + word.length());
            int end = cursor.at();
            cursor.blanks();
            var part = cursor.word();
            boolean century = part.equals("half") && cursor.text().startsWith("half century", cursor.at());
            if (part.equals("quarter") || century) {
                return part(cursor, start, part);
            }
            var reading = lower(cursor.word()).equals("hundred") || lower(cursor.word()).equals("thousand")
                    ? EnglishWords.read(cursor)
                    : null;
            return reading == null || reading.ordinal()
                    ? Amount.of(start, end, BigDecimal.ONE, Amount.Form.ARTICLE)
                    : Amount.of(start, reading.end(), reading.value(), Amount.Form.WORDS);
        }
        var reading = EnglishWords.read(cursor);
        if (reading == null || reading.ordinal()) {
            return null;
        }
        boolean one = reading.words() == 1 && word.equals("one");
        return Amount.of(start, reading.end(), reading.value(), one ? Amount.Form.ARTICLE : Amount.Form.WORDS);
    }

    /// half a million, half an hour, quarter of an hour.
    private static @Nullable Amount part(Cursor cursor, int start, String word) {
        cursor.at(cursor.at() + word.length());
        boolean hyphen = cursor.accept('-');
        if (!hyphen && cursor.blanks() == 0) {
            return null;
        }
        if (cursor.word().equals("century") && !(word.equals("half") && hyphen)) {
            var part = word.equals("half") ? HALF : QUARTER;
            return Amount.of(start, cursor.at() - 1, part, Amount.Form.PART);
        }
        if (word.equals("quarter") && !hyphen && !cursor.accept("of ")) {
            return null;
        }
        if (!hyphen && !cursor.accept("a ") && !cursor.accept("an ") && !cursor.accept("an-")) {
            return null;
        }
        var number = word.equals("half") ? HALF : QUARTER;
        int end = cursor.at() - 1;
        return Amount.of(start, end, number, Amount.Form.PART);
    }

    /// dozens, hundreds of thousands, tens of millions.
    private static @Nullable Amount several(Cursor cursor, int start, String word) {
        int zeros = word.equals("tens") ? 1 : SEVERAL.getOrDefault(word, 0);
        if (zeros == 0 && !word.equals("dozens") && !word.equals("scores")) {
            return null;
        }
        int end = start + word.length();
        cursor.at(end);
        if (zeros == 0) {
            return word.equals("scores") ? null : Amount.of(start, end, BigDecimal.valueOf(12), Amount.Form.SEVERAL);
        }
        if (cursor.accept(" of ")) {
            var next = lower(cursor.word());
            if (SEVERAL.containsKey(next)) {
                zeros += SEVERAL.getOrDefault(next, 0);
                end = cursor.at() + next.length();
            }
        }
        return word.equals("tens") && zeros == 1
                ? null
                : Amount.of(start, end, BigDecimal.ONE.movePointRight(zeros), Amount.Form.SEVERAL);
    }

    @Override
    public @Nullable Unit suffix(Cursor cursor, Numeral number, boolean money) {
        var letters = cursor.word();
        boolean large = number.digits().length() > 1;
        int zeros =
                switch (letters) {
                    case "k", "K" -> large || money ? 3 : 0;
                    case "m" -> money || !meters(cursor, number) ? 6 : 0;
                    case "M" -> money || large ? 6 : 0;
                    case "mn", "mln", "MM" -> 6;
                    case "bn", "bln" -> 9;
                    case "b", "B" -> money ? 9 : 0;
                    case "tn", "trn" -> 12;
                    case "T" -> money ? 12 : 0;
                    default -> 0;
                };
        if (zeros == 0 || Numeral.isDigit(cursor.peek(letters.length()))) {
            return null;
        }
        cursor.at(cursor.at() + letters.length());
        return new Unit(Unit.Role.SCALE, "", BigDecimal.ONE.movePointRight(zeros));
    }

    /// Whether m behind a number means metres: 1.85m tall, the 100m; million before a noun in the plural: 1.5m people.
    private static boolean meters(Cursor cursor, Numeral number) {
        var before = cursor.wordBefore(number.start());
        var next = cursor.wordAt(cursor.afterBlanks(cursor.at() + 1));
        boolean plural = next.endsWith("s") || next.equals("people") || next.equals("women") || next.equals("men")
                || next.equals("children");
        return LENGTHS.contains(next) || Set.of("the", "men", "women", "s").contains(before) || !plural;
    }

    @Override
    public boolean to(Cursor cursor, int start) {
        int from = cursor.at();
        cursor.blanks();
        char c = cursor.peek();
        if (c == '-' || c == '–' || c == '—' || c == '\u2010' || c == '\u2011') {
            cursor.next();
            cursor.blanks();
            char next = cursor.peek();
            return Numeral.isDigit(next) || ((next == '$' || next == '£' || next == '€') && cursor.charAt(start) == next);
        }
        var word = cursor.word();
        boolean joins = (word.equals("to") && !changes(cursor, start) && !levels(cursor, start, from)) || (word.equals("and") && lower(cursor.wordBefore(start)).equals("between"));
        if (!joins) {
            cursor.at(from);
            return false;
        }
        cursor.at(cursor.at() + word.length());
        return cursor.blanks() > 0;
    }

    /// rose *$2.15 to $84.30*: an amount and the level it led to, both with a unit or both bare; the cursor before to.
    private boolean levels(Cursor cursor, int start, int end) {
        int to = cursor.at();
        var before = lower(cursor.wordBefore(start));
        for (int at = start; SLIGHTLY.contains(before) && !CHANGED.contains(before); before = lower(cursor.wordBefore(at))) {
            at = wordStart(cursor, at);
        }
        if (!CHANGED.contains(before)) {
            return false;
        }
        boolean named = !Numeral.isDigit(cursor.charAt(start)) || !Numeral.isDigit(cursor.charAt(end - 1));
        cursor.at(to + 2);
        cursor.blanks();
        boolean sign = Numeral.isDigit(cursor.peek()) ? false : units().take(cursor) != null;
        cursor.blanks();
        var numeral = Numeral.read(cursor, separators());
        int behind = numeral == null ? to : numeral.end();
        cursor.at(cursor.afterBlanks(behind));
        var next = cursor.word();
        var role = sign ? null : units().take(cursor);
        boolean unit = sign || role != null;
        if (numeral != null && role != null && role.role() == Unit.Role.PERCENT && !higher(cursor.moved(start), numeral)) {
            // rose 2% to 3% may as well be a range
            cursor.at(to);
            return false;
        }
        cursor.at(to);
        return numeral != null && (named ? unit : !unit && (next.isEmpty() || AFTER.contains(next)));
    }

    /// Whether a number is more than twice the one at the cursor.
    private boolean higher(Cursor cursor, Numeral level) {
        var change = Numeral.read(cursor, separators());
        return change == null || level.amount().compareTo(change.amount().multiply(BigDecimal.TWO)) > 0;
    }

    private static int wordStart(Cursor cursor, int at) {
        int start = at;
        while (Cursor.isBlank(cursor.charAt(start - 1))) {
            start--;
        }
        while (Character.isLetter(cursor.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// rose *from* 2.3 to 2.5: two figures and no range.
    private static boolean changes(Cursor cursor, int start) {
        var from = cursor.wordBefore(start);
        if (!from.equals("from")) {
            return false;
        }
        int at = cursor.text().lastIndexOf(from, start);
        return CHANGES.contains(cursor.wordBefore(at));
    }

    @Override
    public boolean sharing(Cursor cursor, Amount first) {
        int from = cursor.at();
        if (cursor.blanks() == 0) {
            return false;
        }
        var word = cursor.word();
        boolean year = first.numeral() != null && first.numeral().plain() && first.numeral().digits().length() == 4;
        boolean joins = word.equals("or") || word.equals("x") || (word.equals("and") && !year) || (word.equals("to") && !year);
        cursor.at(joins ? cursor.at() + word.length() : from);
        return joins && cursor.blanks() > 0;
    }

    @Override
    public void of(Cursor cursor) {
        if (cursor.word().equals("of")) {
            cursor.at(cursor.at() + 2);
            cursor.blanks();
        }
    }

    @Override
    public boolean point(Cursor cursor) {
        return cursor.acceptIgnoringCase(" point ");
    }

    @Override
    public boolean half(Cursor cursor) {
        return cursor.acceptIgnoringCase(" and a half") || cursor.acceptIgnoringCase("-and-a-half");
    }

    @Override
    public boolean minus(Cursor cursor) {
        var word = lower(cursor.word());
        if (!word.equals("minus") && !word.equals("negative")) {
            return false;
        }
        cursor.at(cursor.at() + word.length());
        return cursor.blanks() > 0;
    }

    @Override
    public boolean and(Cursor cursor) {
        if (!cursor.word().equals("and")) {
            return false;
        }
        cursor.at(cursor.at() + 3);
        cursor.blanks();
        return true;
    }

    @Override
    public @Nullable Unit meant(Amount amount, Unit unit, Cursor behind) {
        return labels.meant(amount, unit, behind);
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
        var kind = Set.of("am", "pm", "o").contains(word) || cursor.text().startsWith("p.m", cursor.at())
                ? Kind.TIME
                : EnglishDates.month(word) > 0 ? Kind.DATE : null;
        cursor.at(kind == null ? at : cursor.at() + word.length());
        return kind;
    }
}
