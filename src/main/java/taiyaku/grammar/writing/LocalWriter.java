package taiyaku.grammar.writing;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.LargeNumbers;
import taiyaku.figure.LengthPart;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.table.Units;
import taiyaku.text.Language;
import taiyaku.text.Span;
import taiyaku.grammar.writing.idiom.Idiom;

/// Writes figures in German, English, Arabic and any language CLDR knows: numbers, scale words and unit names are
/// ICU's, their style is that of the spelling they replace.
///
/// ICU's compact notation is exact here: scale words are used only where the number stays whole with up to three
/// decimals.
final class LocalWriter implements Writer {

    private static final BigDecimal YEARS = BigDecimal.valueOf(1000);
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /// A number word of so many letters says more than twelve.
    private static final int LONG_WORD = 9;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /// Abbreviated scale words as newspapers print them, where CLDR's short forms are not: `97.4B`.
    private static final Map<String, Map<Integer, String>> SHORT = Map.of(
            "de", Map.of(6, " Mio.", 9, " Mrd.", 12, " Bio."),
            "en", Map.of(6, "m", 9, "bn", 12, "tn"));

    private final String language;
    private final ULocale locale;
    private final Units units;
    private final Idiom idiom;
    private final LargeNumbers large;

    LocalWriter(Language language, LargeNumbers large) {
        this.large = large;
        this.language = language.code();
        locale = language.locale();
        units = Units.of(this.language);
        idiom = Idiom.of(language);
    }

    @Override
    public @Nullable String write(Figure figure, String like) {
        var echo = idiom.echo(figure, like);
        var text = echo == null ? inLatinDigits(figure, like) : echo.text();
        return text == null ? null : dressed(text, like);
    }

    /// The text in the digits of the old spelling, and with a capital where words begin with one.
    private static String dressed(String text, String like) {
        boolean words = !like.isEmpty() && like.chars().noneMatch(Character::isDigit) && Character.isUpperCase(like.charAt(0));
        var begun = words && !text.isEmpty() ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
        return like.chars().anyMatch(c -> c >= '٠' && c <= '٩') ? arabicDigits(begun) : begun;
    }

    /// Digits and the marks between and behind them in the Arabic script: ٩٫٧٤, ٢٥٪.
    private static String arabicDigits(String text) {
        var arabic = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = i > 0 && Character.isDigit(text.charAt(i - 1));
            arabic.append(
                    switch (c) {
                        case '.' -> inside ? '٫' : c;
                        case ',' -> inside ? '٬' : c;
                        case '%' -> '٪';
                        default -> c >= '0' && c <= '9' ? (char) (c - '0' + '٠') : c;
                    });
        }
        return arabic.toString();
    }

    private String inLatinDigits(Figure figure, String like) {
        var style = LocalStyle.of(like, units);
        if (figure.to() == null) {
            var vague = figure.qualifier() == Qualifier.SEVERAL ? vague(figure.value(), style) : null;
            return vague == null ? one(figure.value(), style) : vague;
        }
        var lengths = lengths(figure.value(), figure.to(), like);
        if (lengths != null) {
            return lengths;
        }
        if (!wordy(figure.value(), figure.to(), style)) {
            // without the words for both ends
            style = style.digits();
        }
        var low = bare(figure.value(), style, one(figure.value(), style));
        var high = one(figure.to(), style);
        var sign = style.head().strip();
        boolean once = !sign.isEmpty() && like.indexOf(sign, style.head().length()) < 0 && high.startsWith(sign);
        return unscaled(low, high) + idiom.between(like) + (once ? high.substring(style.head().length()) : high);
    }

    /// zwei bis drei Tage: the unit of the upper end goes for both; null where they are no lengths of one unit.
    private @Nullable String lengths(Value low, Value high, String like) {
        if (!(low instanceof Value.Duration(var shorter)) || !(high instanceof Value.Duration(var longer))) {
            return null;
        }
        var from = LengthPart.of(shorter);
        var to = LengthPart.of(longer);
        boolean alike = from.size() == 1 && to.size() == 1 && from.getFirst().unit().equals(to.getFirst().unit());
        var between = idiom.between(like);
        int at = like.indexOf(between);
        if (!alike || at < 0) {
            return null;
        }
        var behind = like.substring(at + between.length());
        var echo = idiom.echo(new Figure(new Span(0, 0), high), behind);
        var upper = echo == null || echo.text() == null ? LocalDates.length(longer, locale, behind) : echo.text();
        var lower = number(from.getFirst().amount(), LocalStyle.of(like.substring(0, at), units));
        return lower + between + upper;
    }

    /// Whether both ends of a range can be written in words, as the old ones were.
    private boolean wordy(Value low, Value high, LocalStyle style) {
        var from = low.amount();
        var to = high.amount();
        return from != null
                && to != null
                && to.compareTo(TWELVE) <= 0
                && words(from, style) != null
                && words(to, style) != null;
    }

    /// 15 bis 20 Millionen: the scale word of the upper end stands for both.
    private static String unscaled(String low, String high) {
        int blank = low.lastIndexOf(' ');
        var scale = blank < 0 ? "" : low.substring(blank);
        boolean shared = scale.length() > 1 && !Character.isDigit(scale.charAt(1)) && (high.endsWith(scale) || high.contains(scale + " "));
        return shared ? low.substring(0, blank) : low;
    }

    /// Zehntausende, Hunderte Millionen Euro: a magnitude and no number; null where the language has no word for it.
    private @Nullable String vague(Value value, LocalStyle style) {
        var amount = value.amount();
        var word = amount == null || amount.signum() <= 0 ? null : idiom.vague(amount);
        if (word == null) {
            return null;
        }
        var unit = value.unit();
        if (value instanceof Value.Count) {
            return word;
        }
        if (unit == null || language.equals("ar") || !(value instanceof Value.Money || value instanceof Value.Measure)) {
            return null;
        }
        var role = value instanceof Value.Money ? Unit.Role.MONEY : Unit.Role.MEASURE;
        var kept = style.tailFor(role, unit);
        if (unit.equals("XXX")) {
            return null;
        }
        var name = kept == null ? " " + name(role, unit) : kept;
        return word + (language.equals("en") && !name.startsWith(" of ") ? " of" : "") + name;
    }

    private String name(Unit.Role role, String code) {
        // English names are in the singular in our table; CLDR has their plural
        var word = language.equals("en") ? null : units.word(role, code);
        return word == null ? UnitNames.of(role, code, language) : word;
    }

    /// The lower end of a range without the unit that the upper end says, where both say it alike.
    private String bare(Value value, LocalStyle style, String whole) {
        var amount = value.amount();
        boolean plain = switch (value.kind()) {
            case COUNT, PERCENT, POINTS, MONEY, MEASURE, AGE -> style.head().isBlank();
            case ORDINAL, FRACTION, MULTIPLE, DATE, TIME, DURATION, RATIO, DEBRIS -> false;
        };
        if (!plain || amount == null) {
            return whole;
        }
        return value.kind() == Kind.COUNT ? bareNumber(amount, style) : number(amount, style);
    }

    private String one(Value value, LocalStyle style) {
        return switch (value) {
            case Value.Count count -> count(count.amount(), style);
            case Value.Ordinal ordinal -> idiom.ordinal(ordinal.amount(), style.like());
            case Value.Fraction fraction -> plain(fraction.numerator()) + "/" + plain(fraction.denominator());
            case Value.Percent percent -> number(percent.amount(), style) + percent(style);
            case Value.Points points -> number(points.amount(), style) + idiom.points();
            case Value.Multiple multiple -> idiom.multiple(multiple.amount(), plain(multiple.amount()));
            case Value.Money money -> money(money, style);
            case Value.Measure measure -> measure(measure, style);
            case Value.Age age -> number(age.amount(), style) + (style.tail().isBlank() ? idiom.age(age.amount()) : style.tail());
            case Value.Date date -> LocalDates.date(date.normal(), locale, idiom);
            case Value.Time time -> LocalDates.time(time.normal(), style, idiom);
            case Value.Duration duration -> LocalDates.length(duration.normal(), locale, style.like());
            case Value.Ratio ratio -> plain(ratio.left()) + ":" + plain(ratio.right());
            case Value.Debris _ -> style.head() + style.core() + style.tail();
        };
    }

    private String count(BigDecimal amount, LocalStyle style) {
        return bareNumber(amount, style) + (style.unit() == null ? style.tail() : "");
    }

    /// A number in words where the old one was: up to twelve, as newspapers do, beyond where the old one was such a number;
    /// before a scale word too (drei Millionen). Null where digits are better.
    private @Nullable String words(BigDecimal amount, LocalStyle style) {
        if (amount.signum() < 0) {
            var positive = words(amount.negate(), style);
            return positive == null || language.equals("ar") ? null : "minus " + positive;
        }
        int power = power(amount);
        var scaled = amount.movePointLeft(power).stripTrailingZeros();
        boolean few = scaled.scale() <= 0 && scaled.signum() > 0 && scaled.compareTo(TWELVE) <= 0;
        boolean many = power == 0 && scaled.scale() <= 0 && scaled.signum() > 0 && style.core().length() >= LONG_WORD;
        // a lone one is an article or a pronoun as well
        boolean one = scaled.compareTo(BigDecimal.ONE) == 0;
        if (!style.worded() || !(few || many) || one || large.inFull(amount)) {
            return null;
        }
        boolean dual = scaled.compareTo(BigDecimal.TWO) == 0 && power > 0 && language.equals("ar");
        if (dual) {
            // مليونان or مليوني by a case that is not known here: 2 مليون
            return null;
        }
        var word = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT)
                .format(scaled.longValueExact())
                // ICU marks where its words may be hyphenated
                .replace("\u00ad", "")
                // ICU's rules write the hamza of الاثنان where none is
                .replace("إثن", "اثن");
        if (power == 0) {
            return word;
        }
        var digits = compact(amount);
        int blank = digits.indexOf(' ');
        return blank < 0 ? null : word + digits.substring(blank);
    }

    private String compact(BigDecimal amount) {
        return NumberFormatter.withLocale(locale)
                .notation(Notation.compactLong())
                .precision(Precision.maxFraction(3))
                .format(amount)
                .toString()
                .replace('\u00a0', ' ');
    }

    private String percent(LocalStyle style) {
        var kept = style.tailFor(Unit.Role.PERCENT, "");
        if (kept != null) {
            return kept;
        }
        return idiom.percent();
    }

    private String money(Value.Money money, LocalStyle style) {
        var sign = style.head().strip();
        var unit = sign.isEmpty() ? null : units.take(new Cursor(sign));
        if (unit != null && unit.role() == Unit.Role.MONEY) {
            var own = unit.code().equals(money.currency()) ? sign : Units.sign(Unit.Role.MONEY, money.currency());
            if (own != null) {
                return own + (style.head().endsWith(" ") ? " " : "") + number(money.amount(), style);
            }
        }
        return measured(money.amount(), Unit.Role.MONEY, money.currency(), style);
    }

    private String measured(BigDecimal amount, Unit.Role role, String code, LocalStyle style) {
        var kept = style.tailFor(role, code);
        if (kept != null) {
            return number(amount, style) + kept;
        }
        if (role == Unit.Role.MONEY && code.equals("XXX")) {
            var cents = amount.movePointRight(2);
            boolean small = amount.signum() > 0 && amount.compareTo(BigDecimal.ONE) < 0;
            return small ? number(cents, style) + idiom.cents(cents) : number(amount, style);
        }
        return number(amount, style) + " " + name(role, code);
    }

    private String measure(Value.Measure measure, LocalStyle style) {
        var unit = style.unit() == null || style.unit().role() != Unit.Role.MEASURE ? null : style.unit().code();
        boolean feet = "inch".equals(unit) && style.core().indexOf(' ') > 0;
        var told = Restated.in(measure, feet ? "foot" : unit, style.core());
        var value = told == null ? measure : told;
        boolean plain = "degree".equals(unit) && value.unit().equals("celsius") && !language.equals("en");
        if (plain) {
            // degrees without a scale are Celsius but in English
            return number(value.amount(), style) + style.tail();
        }
        var parts = feet && told != null ? Restated.inches(feet(told)) : Restated.inches(value);
        if (parts == null) {
            return measured(value.amount(), Unit.Role.MEASURE, value.unit(), style);
        }
        var inches = parts[1] == 0 ? "" : " " + parts[1] + " " + (parts[1] == 1 && language.equals("en") ? "inch" : name(Unit.Role.MEASURE, "inch"));
        return parts[0] + " " + (parts[0] == 1 && language.equals("en") ? "foot" : name(Unit.Role.MEASURE, "foot")) + inches;
    }

    /// Feet at the nearest inch.
    private static Value.Measure feet(Value.Measure feet) {
        var inches = feet.amount().multiply(TWELVE).setScale(0, RoundingMode.HALF_UP);
        return new Value.Measure(inches.divide(TWELVE, MathContext.DECIMAL64), "foot");
    }

    /// A number with nothing behind it: 2.025 and not 2025, which is a year.
    private String bareNumber(BigDecimal amount, LocalStyle style) {
        boolean year = amount.scale() <= 0 && amount.compareTo(YEARS) >= 0 && amount.compareTo(MYRIAD) < 0;
        return year
                ? NumberFormatter.withLocale(locale).grouping(GroupingStrategy.ON_ALIGNED).format(amount).toString()
                : number(amount, style);
    }

    /// A number: with a scale word from a million on, where the replaced one had one or nothing is known of it; else
    /// all digits in groups.
    private String number(BigDecimal amount, LocalStyle style) {
        if (amount.signum() < 0 && style.head().strip().equals("minus")) {
            return "minus " + number(amount.negate(), style);
        }
        var words = words(amount, style);
        if (words != null) {
            return words;
        }
        boolean scalable = amount.abs().compareTo(MILLION) >= 0;
        int power = power(amount);
        boolean exact = amount.movePointLeft(power).stripTrailingZeros().scale() <= 3;
        if (scalable && exact && !large.inFull(amount) && (style.scaled() || style.free() || style.worded())) {
            var scaled = amount.movePointLeft(power);
            var shorts = SHORT.get(language);
            if (style.abbreviated() && shorts != null && shorts.containsKey(power)) {
                return plain(scaled) + shorts.get(power);
            }
            return compact(amount);
        }
        return NumberFormatter.withLocale(locale)
                .precision(Precision.unlimited())
                .grouping(GroupingStrategy.MIN2)
                .format(amount)
                .toString();
    }

    /// The power of ten of the scale word that fits: 6, 9, 12; 0 below a million.
    private static int power(BigDecimal amount) {
        int digits = amount.precision() - amount.scale();
        return digits > 12 ? 12 : digits > 9 ? 9 : digits > 6 ? 6 : 0;
    }

    private String plain(BigDecimal amount) {
        return NumberFormatter.withLocale(locale)
                .precision(Precision.unlimited())
                .grouping(GroupingStrategy.OFF)
                .format(amount)
                .toString();
    }
}
