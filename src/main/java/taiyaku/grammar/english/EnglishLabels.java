package taiyaku.grammar.english;

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

/// What the words around an English number with no unit make of it: a count, a year, or no figure.
final class EnglishLabels {

    /// Words before a year's article that make it a length and not a rate: for a year, but five dollars a year.
    private static final Set<String> LASTING = Set.of(
            "for", "in", "after", "within", "nearly", "almost", "about", "over", "under", "than", "took", "takes", "take",
            "lasted", "lasts", "last", "spent", "spend", "half", "around", "roughly", "of");

    private static final Set<String> FUNCTIONS = Set.of(
            "on", "in", "at", "is", "was", "and", "or", "to", "for", "of", "with", "the", "has", "will", "by", "from", "as",
            "which", "that", "who", "a", "an", "but", "when", "after", "before", "are", "were", "had", "have", "his", "her",
            "its", "this", "last", "went", "came", "took", "crashed", "won");

    /// Words before a number that make it years of a life.
    private static final Set<String> AGED = Set.of("aged", "age", "ages", "Aged", "Ages");

    /// Units in which goods are priced.
    private static final Set<String> PRICED = Set.of("gallon", "liter", "ton", "tonne", "kilogram", "pound", "ounce", "barrel");

    /// What is no goods: a ton of work, an ounce of sense.
    private static final Set<String> IDIOMS = Set.of(
            "work", "fun", "money", "people", "pressure", "things", "stuff", "energy", "time", "questions", "respect", "talent",
            "experience", "bricks", "love", "support", "potential", "history", "ways", "sense", "common", "prevention", "truth",
            "effort", "help", "information", "flesh", "it", "great", "good", "new", "other");

    /// Letters that are a unit only where they touch the number: 50p, 30C, 86F.
    private static final Set<String> GLUED = Set.of("p", "C", "F");

    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    private final Vocabulary vocabulary;

    EnglishLabels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Whether aged stands before a number, or before the between of a range.
    private static boolean aged(Amount amount, String before, Cursor cursor) {
        return AGED.contains(before)
                || (before.equals("between") && AGED.contains(cursor.wordBefore(
                        cursor.text().lastIndexOf("between", amount.start()))));
    }

    /// The unit as it is meant behind such an amount; null when it is none there.
    @Nullable Unit meant(Amount amount, Unit unit, Cursor behind) {
        var text = behind.text();
        int end = amount.end();
        boolean hyphen = end < text.length() && text.charAt(end) == '-';
        if (unit.role() == Unit.Role.DURATION && unit.code().equals("TS") && text.startsWith("second", behind.at() - 6)) {
            boolean one = amount.number().compareTo(BigDecimal.ONE) == 0 && amount.form() != Amount.Form.ARTICLE;
            return hyphen || one || text.startsWith("one", amount.start()) ? unit : null;
        }
        boolean glued = behind.at() == end + 1;
        if (behind.at() - amount.end() <= 2 && GLUED.contains(text.substring(behind.at() - 1, behind.at()))) {
            return glued && amount.numeral() != null && amount.numeral().digits().length() <= 3 ? unit : null;
        }
        boolean pounds = unit.code().equals("GBP") && text.startsWith("pound", end + 1);
        boolean article = amount.form() == Amount.Form.ARTICLE && !text.regionMatches(true, amount.start(), "one", 0, 3);
        if (pounds && article && !text.startsWith(" of ", behind.at())) {
            return null;
        }
        if (pounds && !amount.scaled() && amount.number().compareTo(MANY) < 0) {
            boolean weight = hyphen || !behind.text().startsWith(" sterling", behind.at());
            return weight && !text.startsWith("sterling", behind.at() - 8)
                    ? new Unit(Unit.Role.MEASURE, "pound", BigDecimal.ONE)
                    : unit;
        }
        if (unit.code().equals("KRW") && text.startsWith("won", behind.at() - 3) && !amount.scaled() && !korean(behind)) {
            return null;
        }
        if (amount.form() != Amount.Form.ARTICLE || amount.scaled()) {
            return amount.form() == Amount.Form.SEVERAL && unit.role() == Unit.Role.PERCENT ? null : unit;
        }
        boolean one = text.regionMatches(true, amount.start(), "one", 0, 3);
        return switch (unit.role()) {
            case PERCENT, POINTS -> unit;
            case DURATION -> one ? oneDay(behind, amount, unit) : lasting(behind, amount, hyphen) ? unit : null;
            case MONEY -> one ? unit : null;
            case MEASURE -> one || priced(behind, amount, unit) ? unit : null;
            case SCALE, MULTIPLE, AGE -> null;
        };
    }

    /// One day he came: a story's day, not a length.
    private static @Nullable Unit oneDay(Cursor cursor, Amount amount, Unit unit) {
        boolean story = unit.code().equals("D")
                && !LASTING.contains(EnglishSpeech.lower(cursor.wordBefore(amount.start())))
                && cursor.charAt(amount.end()) != '-';
        return story ? null : unit;
    }

    private static boolean lasting(Cursor cursor, Amount amount, boolean hyphen) {
        var before = EnglishSpeech.lower(cursor.wordBefore(amount.start()));
        boolean rate = before.isEmpty() || !LASTING.contains(before);
        return !rate && !hyphen;
    }

    /// *A ton of* steel costs: one of a unit that a price is told of; behind the price it is a rate.
    private boolean priced(Cursor behind, Amount amount, Unit unit) {
        if (!PRICED.contains(unit.code()) || !behind.text().startsWith(" of ", behind.at())) {
            return false;
        }
        var before = behind.wordBefore(amount.start());
        boolean rate = before.isEmpty()
                ? !Context.opensSentence(behind.text(), amount.start())
                : vocabulary.units().take(new Cursor(before)) != null;
        return !rate && !IDIOMS.contains(behind.wordAt(behind.at() + 4));
    }

    private static boolean korean(Cursor cursor) {
        return cursor.text().lastIndexOf("Korea", cursor.at()) > cursor.at() - 400;
    }

    /// What a number with no unit is; null when it is no figure. The cursor stands behind it.
    @Nullable Value bare(Amount amount, Cursor behind) {
        var numeral = amount.numeral();
        if (numeral == null || amount.scaled()) {
            return amount.form() == Amount.Form.WORDS && idle(amount, behind) ? null : new Value.Count(amount.number());
        }
        var text = behind.text();
        if (Context.alone(text, amount.start(), amount.end()) && numeral.code()) {
            return new Value.Count(amount.number());
        }
        int year = numeral.year();
        if (!Context.free(text, amount.start(), amount.end())) {
            boolean glued = year >= 1500
                    && Context.startsSpan(text, amount.start())
                    && Context.gluedName(text, amount.end());
            return glued ? new PartialDate(year, 0, 0).value() : null;
        }
        var before = Context.wordBefore(behind, amount.start());
        if (year > 0 && dated(year, amount, before, behind)) {
            return new PartialDate(year, 0, 0).value();
        }
        if (numeral.code() || labelled(amount, before, behind)) {
            return null;
        }
        if (aged(amount, before, behind) || Context.apposition(text, amount.start(), amount.end())
                || Context.bracketed(text, amount.start(), amount.end())) {
            return numeral.small() > 0 && numeral.small() < 120
                    ? new Value.Age(amount.number())
                    : new Value.Count(amount.number());
        }
        return new Value.Count(amount.number());
    }

    /// at sixes and sevens aside: number words inside names (Big Ten, Seven Network) count nothing.
    private static boolean idle(Amount amount, Cursor cursor) {
        var before = cursor.wordBefore(amount.start());
        boolean capital = Character.isUpperCase(cursor.charAt(amount.start()));
        return capital
                && !before.isEmpty()
                && Character.isUpperCase(before.charAt(0))
                && !Context.opensSentence(cursor.text(), amount.start());
    }

    private boolean dated(int year, Amount amount, String before, Cursor behind) {
        if (amount.number().signum() < 0) {
            return false;
        }
        var next = behind.wordAt(behind.afterBlanks(behind.at()));
        boolean month = EnglishDates.month(before) > 0;
        if (vocabulary.is("counted", next) && !month) {
            return false;
        }
        boolean temporal = vocabulary.is("time", before) || month;
        boolean qualified = vocabulary.qualifiers().before(behind.text(), amount.start()) != Qualifier.EXACT;
        boolean plural = next.endsWith("s") && !FUNCTIONS.contains(next) && !Character.isUpperCase(next.charAt(0));
        if (qualified && !temporal) {
            return year >= 1900 && year % 100 != 0 && !plural;
        }
        return year >= 1900 ? !plural || temporal : temporal && !(plural && !before.equals("in"));
    }

    /// Whether the number names something: Article 5, Boeing 737, Bellator 206.
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
                && behind.charAt(amount.start() - 1) == ' '
                && !Context.opensSentence(behind.text(), amount.start() - 1 - before.length())
                && amount.number().signum() > 0;
        if (!name) {
            return false;
        }
        var next = behind.wordAt(behind.afterBlanks(behind.at()));
        return next.isEmpty() || FUNCTIONS.contains(next) || Character.isUpperCase(next.charAt(0));
    }
}
