package taiyaku.grammar.writing;

import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import taiyaku.figure.Figure;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.table.Units;
import taiyaku.text.Language;

/// Writes figures in German, English, Arabic and any language CLDR knows: numbers, scale words and unit names are
/// ICU's, their style is that of the spelling they replace.
///
/// ICU's compact notation is exact here: scale words are used only where the number stays whole with up to three
/// decimals.
final class LocalWriter implements Writer {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /// Abbreviated scale words as newspapers print them, where CLDR's short forms are not: `97.4B`.
    private static final Map<String, Map<Integer, String>> SHORT = Map.of(
            "de", Map.of(6, " Mio.", 9, " Mrd.", 12, " Bio."),
            "en", Map.of(6, "m", 9, "bn", 12, "tn"));

    private final String language;
    private final ULocale locale;
    private final Units units;

    LocalWriter(Language language) {
        this.language = language.code();
        locale = language.locale();
        units = Units.of(this.language);
    }

    @Override
    public String write(Figure figure, String like) {
        var style = LocalStyle.of(like, units);
        var low = one(figure.value(), style);
        if (figure.to() == null) {
            return low;
        }
        var high = one(figure.to(), style);
        var between = language.equals("de") ? " bis " : language.equals("en") ? " to " : "–";
        return bare(figure.value(), style, low) + between + high;
    }

    /// The lower end of a range without the unit that the upper end says, where both say it alike.
    private String bare(Value value, LocalStyle style, String whole) {
        var amount = value.amount();
        boolean plain = switch (value.kind()) {
            case COUNT, PERCENT, POINTS, MONEY, MEASURE, AGE -> style.head().isBlank();
            case ORDINAL, FRACTION, MULTIPLE, DATE, TIME, DURATION, RATIO, DEBRIS -> false;
        };
        return plain && amount != null ? number(amount, style) : whole;
    }

    private String one(Value value, LocalStyle style) {
        return switch (value) {
            case Value.Count count -> count(count.amount(), style);
            case Value.Ordinal ordinal -> ordinal(ordinal.amount());
            case Value.Fraction fraction -> plain(fraction.numerator()) + "/" + plain(fraction.denominator());
            case Value.Percent percent -> number(percent.amount(), style) + percent(style);
            case Value.Points points -> number(points.amount(), style) + points();
            case Value.Multiple multiple -> multiple(multiple.amount());
            case Value.Money money -> money(money, style);
            case Value.Measure measure -> measured(measure.amount(), Unit.Role.MEASURE, measure.unit(), style);
            case Value.Age age -> number(age.amount(), style) + (style.tail().isBlank() ? years() : style.tail());
            case Value.Date date -> LocalDates.date(date.normal(), locale);
            case Value.Time time -> LocalDates.time(time.normal(), style, language);
            case Value.Duration duration -> LocalDates.length(duration.normal(), locale);
            case Value.Ratio ratio -> plain(ratio.left()) + ":" + plain(ratio.right());
            case Value.Debris _ -> style.head() + style.core() + style.tail();
        };
    }

    private String count(BigDecimal amount, LocalStyle style) {
        boolean worded = style.free()
                && !style.core().isEmpty()
                && style.core().equals(style.core().toLowerCase(Locale.ROOT))
                && amount.signum() >= 0
                && amount.compareTo(BigDecimal.valueOf(12)) <= 0
                && amount.stripTrailingZeros().scale() <= 0;
        if (worded) {
            // ICU marks where its words may be hyphenated
            return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT)
                    .format(amount.intValueExact())
                    .replace("\u00ad", "");
        }
        return number(amount, style) + (style.unit() == null ? style.tail() : "");
    }

    private String ordinal(BigDecimal amount) {
        return switch (language) {
            case "de" -> plain(amount) + ".";
            case "en" ->
                new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL)
                        .format(amount.longValue())
                        .replace(",", "");
            default -> plain(amount);
        };
    }

    private String percent(LocalStyle style) {
        var kept = style.tailFor(Unit.Role.PERCENT, "");
        if (kept != null) {
            return kept;
        }
        return switch (language) {
            case "de" -> " Prozent";
            case "en" -> "%";
            default -> "%";
        };
    }

    private String points() {
        return switch (language) {
            case "de" -> " Prozentpunkte";
            case "en" -> " percentage points";
            case "ar" -> " نقطة مئوية";
            default -> " pp";
        };
    }

    private String multiple(BigDecimal amount) {
        return switch (language) {
            case "de" -> plain(amount) + "-mal";
            case "en" -> plain(amount) + " times";
            case "ar" -> plain(amount) + " أضعاف";
            default -> plain(amount) + "×";
        };
    }

    private String years() {
        return switch (language) {
            case "de" -> " Jahre";
            case "en" -> " years";
            case "ar" -> " عاما";
            default -> "";
        };
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
            return number(amount, style);
        }
        // English names are in the singular in our table; CLDR has their plural
        var word = language.equals("en") ? null : units.word(role, code);
        return number(amount, style) + " " + (word == null ? UnitNames.of(role, code, language) : word);
    }

    /// A number: with a scale word from a million on, where the replaced one had one or nothing is known of it; else
    /// all digits in groups.
    private String number(BigDecimal amount, LocalStyle style) {
        boolean large = amount.abs().compareTo(MILLION) >= 0;
        int power = power(amount);
        boolean exact = amount.movePointLeft(power).stripTrailingZeros().scale() <= 3;
        if (large && exact && (style.scaled() || style.free())) {
            var scaled = amount.movePointLeft(power);
            var words = SHORT.get(language);
            if (style.abbreviated() && words != null && words.containsKey(power)) {
                return plain(scaled) + words.get(power);
            }
            return NumberFormatter.withLocale(locale)
                    .notation(Notation.compactLong())
                    .precision(Precision.maxFraction(3))
                    .format(amount)
                    .toString();
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
