package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.quantity.Amount;
import taiyaku.grammar.quantity.Vocabulary;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;

/// What the words around a German number with no unit make of it: a count, a year, a place, or no figure.
final class GermanLabels {

    private static final Set<String> SCARCE = Set.of("degree", "foot", "knot", "inch", "bit", "horsepower");
    private static final Set<String> OTHERWISE_WORDS = Set.of("DEM", "ZAR", "BRL", "XXX", "KRW");

    private final Vocabulary vocabulary;

    GermanLabels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Whether a number word is used for something else: außer Acht lassen, die deutsche Elf.
    boolean idle(Cursor cursor, int start, String word) {
        var before = GermanSpeech.lower(cursor.wordBefore(start));
        var behind = GermanSpeech.lower(cursor.wordAt(cursor.afterBlanks(start + word.length())));
        return switch (word) {
            case "acht" ->
                Set.of("außer", "gib", "gebt", "hab", "habt", "gab", "gibt").contains(before)
                        || Set.of("geben", "nehmen", "gegeben", "genommen", "lassen", "gelassen", "zu").contains(behind);
            case "vier" -> behind.equals("augen") || cursor.text().startsWith("-Augen", start + 4);
            case "elf" -> cursor.charAt(start) == 'E' && !Context.opensSentence(cursor.text(), start);
            default -> false;
        };
    }

    /// Whether a unit may follow: articles count with plain units only (eine Stunde, not eines Tages, not eine Mark).
    boolean fits(Amount amount, Unit unit, Cursor behind) {
        if (amount.form() != Amount.Form.ARTICLE || amount.scaled()) {
            return amount.form() != Amount.Form.SEVERAL || unit.role() != Unit.Role.PERCENT;
        }
        var article = GermanSpeech.lower(behind.text().substring(amount.start(), amount.end()));
        return switch (unit.role()) {
            case MONEY -> !OTHERWISE_WORDS.contains(unit.code()) && !article.equals("eines");
            case MEASURE -> !SCARCE.contains(unit.code());
            case DURATION -> !article.equals("eines") && !(article.equals("ein") && unit.code().equals("D"));
            case PERCENT, POINTS, SCALE -> true;
            case MULTIPLE, AGE -> false;
        };
    }

    /// What a number with no unit is; null when it is no figure. The cursor stands behind it.
    @Nullable Value bare(Amount amount, Cursor behind) {
        var numeral = amount.numeral();
        if (numeral == null || amount.scaled()) {
            boolean place = !amount.scaled() && vocabulary.is("rank", behind.wordBefore(amount.start()));
            return place ? new Value.Ordinal(amount.number()) : new Value.Count(amount.number());
        }
        var text = behind.text();
        if (Context.alone(text, amount.start(), amount.end()) && numeral.code()) {
            return new Value.Count(amount.number());
        }
        if (!Context.free(text, amount.start(), amount.end())) {
            boolean glued = Context.startsSpan(text, amount.start()) && numeral.plain() && Context.gluedName(text, amount.end());
            return glued && numeral.year() >= 1500 ? new PartialDate(numeral.year(), 0, 0).value() : null;
        }
        var before = Context.wordBefore(behind, amount.start());
        if (vocabulary.is("rank", before) && numeral.small() > 0) {
            return new Value.Ordinal(amount.number());
        }
        int year = numeral.year();
        boolean dated = year > 0 && dated(year, amount, before, behind);
        if (dated) {
            return new PartialDate(year, 0, 0).value();
        }
        if (numeral.code() || labelled(amount, before, behind)) {
            return null;
        }
        boolean age = Context.apposition(text, amount.start(), amount.end())
                || Context.bracketed(text, amount.start(), amount.end());
        return age && numeral.small() > 0 && numeral.small() < 120
                ? new Value.Age(amount.number())
                : new Value.Count(amount.number());
    }

    private boolean dated(int year, Amount amount, String before, Cursor behind) {
        if (amount.number().signum() < 0) {
            return false;
        }
        boolean named = before.startsWith("Jahr") && inYear(behind, amount.start() - before.length() - 1);
        boolean sure = before.equals("im") || named || (vocabulary.is("time", before) && before.length() > 4);
        var next = behind.wordAt(behind.afterBlanks(behind.at()));
        boolean noun = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        if (noun && vocabulary.is("counted", next) && !named && GermanDates.month(GermanSpeech.lower(before)) == 0) {
            return false;
        }
        if (sure) {
            return true;
        }
        if (noun && before.startsWith("Jahr")) {
            return false;
        }
        boolean temporal = vocabulary.is("time", before) || vocabulary.is("time", GermanSpeech.lower(before));
        boolean qualified = vocabulary.qualifiers().before(behind.text(), amount.start()) != Qualifier.EXACT;
        if (qualified && !temporal) {
            return year >= 1900 && year % 100 != 0 && !noun;
        }
        if (year >= 1900) {
            return true;
        }
        return year >= 1500 ? temporal || !noun : temporal && !noun;
    }

    /// im Jahr 1127, but letztes Jahr 1127 Flüchtlinge.
    private static boolean inYear(Cursor cursor, int at) {
        var before = GermanSpeech.lower(cursor.wordBefore(at));
        return Set.of("im", "vom", "dem", "das", "des", "seit", "ab", "bis", "zum", "der", "den", "in", "beim", "")
                .contains(before);
    }

    /// Whether the number names something: Artikel 5, Boeing 737, Bellator 206.
    private boolean labelled(Amount amount, String before, Cursor behind) {
        if (vocabulary.is("label", before) || Context.named(behind.text(), amount.start())) {
            return true;
        }
        var numeral = amount.numeral();
        boolean name = numeral != null
                && numeral.plain()
                && numeral.digits().length() <= 4
                && before.length() > 1
                && Character.isUpperCase(before.charAt(0))
                && !Context.opensSentence(behind.text(), amount.start() - 1 - before.length())
                && amount.number().compareTo(BigDecimal.ONE) >= 0;
        return name && !counts(behind);
    }

    /// Whether a noun follows, alone or behind an adjective: 20 neue Stellen.
    private static boolean counts(Cursor behind) {
        int at = behind.afterBlanks(behind.at());
        for (int words = 0; words < 3; words++) {
            var word = behind.wordAt(at);
            if (word.isEmpty()) {
                return false;
            }
            if (Character.isUpperCase(word.charAt(0))) {
                return true;
            }
            if (!word.endsWith("e") && !word.endsWith("en") && !word.endsWith("er") && !word.endsWith("es")) {
                return false;
            }
            at = behind.afterBlanks(at + word.length());
        }
        return false;
    }
}
