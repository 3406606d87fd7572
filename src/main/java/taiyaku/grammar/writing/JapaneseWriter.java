package taiyaku.grammar.writing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.LargeNumbers;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseCounters;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.table.Units;

/// Writes figures in Japanese: myriads without grouping marks, the counter and the sign of the spelling it replaces.
final class JapaneseWriter implements Writer {

    private static final Units UNITS = Units.of("ja");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

    private final LargeNumbers large;

    JapaneseWriter(LargeNumbers large) {
        this.large = large;
    }

    @Override
    public String write(Figure figure, String like) {
        var style = JapaneseStyle.of(like).writing(large);
        var to = figure.to();
        boolean several = figure.qualifier() == Qualifier.SEVERAL;
        if (to == null) {
            var classes = figure.value() instanceof Value.Ordinal(var nth) ? schoolYear(nth, like) : null;
            return classes == null ? new One(style, several).text(figure.value()) : classes;
        }
        var from = new One(style, false);
        var low = figure.value().kind() == Kind.ORDINAL ? null : from.bare(figure.value());
        return (low == null ? from.text(figure.value()) : low) + style.connector() + from.tailed(to, low != null);
    }

    /// 高校2年, 中学3年: the class where a year of school stood; null elsewhere. Primary school has six, the two after it three.
    private static @Nullable String schoolYear(BigDecimal nth, String like) {
        boolean school = like.startsWith("小学") || like.startsWith("中学") || like.startsWith("高校");
        int n = school && nth.compareTo(BigDecimal.valueOf(12)) <= 0 ? nth.intValue() : 0;
        int tail = like.indexOf('年');
        if (n < 1 || tail < 0) {
            return null;
        }
        var name = n <= 6 ? "小学" : n <= 9 ? "中学" : "高校";
        var number = like.startsWith(name) ? like.substring(2, tail).replaceAll("[^校]", "") : "";
        return name + number + (n <= 6 ? n : n <= 9 ? n - 6 : n - 9) + like.substring(tail);
    }

    /// The writing of one value.
    private record One(JapaneseStyle style, boolean several) {

        String text(Value value) {
            return tailed(value, false);
        }

        /// The number of a value alone, for the lower end of a range; null where it cannot stand without its unit.
        @Nullable String bare(Value value) {
            boolean plain =
                    switch (value) {
                        case Value.Count _, Value.Percent _, Value.Points _, Value.Multiple _, Value.Age _ -> true;
                        case Value.Money money -> sign(money) == null && factor(money) == null;
                        case Value.Measure measure -> measure.amount().signum() >= 0 && style.head().isEmpty()
                                && !measure.unit().contains("-per-") && !measure.unit().equals("fahrenheit");
                        case Value.Ordinal _, Value.Fraction _, Value.Date _, Value.Time _, Value.Duration _ -> false;
                        case Value.Ratio _, Value.Debris _ -> false;
                    };
            var amount = value.amount();
            boolean tenths = value.kind() == Kind.PERCENT && style.says("割");
            return plain && amount != null && amount.signum() >= 0 && !tenths ? number(amount) : null;
        }

        String tailed(Value value, boolean ranged) {
            return switch (value) {
                case Value.Count count -> count(count.amount());
                case Value.Ordinal ordinal -> ordinal(ordinal.amount());
                case Value.Fraction fraction -> fraction(fraction);
                case Value.Percent percent -> percent(percent.amount());
                case Value.Points points -> signed(points.amount()) + (style.says("ポイント") ? points(style.tail()) : "パーセントポイント");
                case Value.Multiple multiple -> signed(multiple.amount()) + "倍";
                case Value.Money money -> money(money);
                case Value.Measure measure -> measure(measure, ranged);
                case Value.Age age when style.says("代") && age.amount().remainder(TEN).signum() == 0 -> number(age.amount()) + "代";
                case Value.Age age -> number(age.amount()) + (style.says("才") ? "才" : blank() + "歳");
                case Value.Date date -> new JapaneseClock(style).date(date.normal());
                case Value.Time time -> new JapaneseClock(style).time(time.normal());
                case Value.Duration duration -> new JapaneseClock(style).length(duration.normal(), several);
                case Value.Ratio ratio -> number(ratio.left()) + ratioMark() + number(ratio.right());
                case Value.Debris _ -> style.text();
            };
        }

        private static String points(String tail) {
            return tail.contains("パーセントポイント") || tail.contains("%ポイント") || tail.contains("％ポイント")
                    ? tail
                    : tail.isEmpty() ? "ポイント" : tail;
        }

        /// A number with nothing behind it: 1,914 and not 1914, which is a year.
        private String bareNumber(BigDecimal amount) {
            boolean year = !style.kanji() && amount.compareTo(FIRST_YEAR) >= 0 && amount.compareTo(LAST_YEAR) <= 0 && amount.scale() <= 0;
            return year ? JapaneseSpelling.number(amount, style.grouping()) : number(amount);
        }

        private String number(BigDecimal amount) {
            return several ? JapaneseSpelling.several(amount) : JapaneseSpelling.number(amount, style);
        }

        private String signed(BigDecimal amount) {
            return minus(amount) + number(amount);
        }

        private String minus(BigDecimal amount) {
            return amount.signum() < 0 ? minus() : "";
        }

        private String minus() {
            for (var sign : List.of("マイナス", "▲", "△", "−", "－")) {
                if (style.head().contains(sign)) {
                    return sign;
                }
            }
            return style.head().endsWith("-") ? "-" : "マイナス";
        }

        /// A blank between number and unit where the old spelling had one.
        private String blank() {
            return style.tail().startsWith(" ") ? " " : "";
        }

        private String count(BigDecimal amount) {
            var tail = style.tail();
            var unit = UNITS.take(new Cursor(tail.strip()));
            boolean foreign = unit != null || tail.strip().equals("時") || tail.endsWith("目") || tail.contains("世紀");
            if (tail.equals("つ") && amount.compareTo(TEN) >= 0) {
                tail = "個";
            }
            return foreign || tail.isEmpty() ? minus(amount) + bareNumber(amount) : signed(amount) + tail;
        }

        private String ordinal(BigDecimal amount) {
            var head = style.head().endsWith("第") || style.head().equals("第 ") ? style.head() : "";
            var tail = style.tail();
            boolean counted = tail.endsWith("目") || !head.isEmpty();
            if (!counted && !tail.isEmpty()) {
                var counter = JapaneseCounters.take(new Cursor(tail.strip()));
                counted = counter != null && counter.role() == JapaneseCounters.Role.ORDINAL;
            }
            return head + number(amount) + (counted ? tail : "番目");
        }

        private String fraction(Value.Fraction fraction) {
            int of = style.text().indexOf('中');
            if (of > 0 && style.text().endsWith(style.tail()) && !style.tail().isEmpty()) {
                return number(fraction.denominator()) + style.tail() + "中" + number(fraction.numerator()) + style.tail();
            }
            int split = style.text().indexOf('に');
            if (split > 0 && style.core().indexOf('に') > 0) {
                var counter = style.tail();
                return number(fraction.denominator()) + counter + "に" + number(fraction.numerator()) + counter;
            }
            if (style.core().indexOf('/') > 0) {
                return number(fraction.numerator()) + "/" + number(fraction.denominator());
            }
            return number(fraction.denominator()) + "分の" + number(fraction.numerator());
        }

        private String percent(BigDecimal amount) {
            boolean tenths = style.says("割") && amount.signum() > 0 && amount.stripTrailingZeros().scale() <= 0;
            if (tenths) {
                var parts = amount.divideAndRemainder(TEN);
                boolean both = parts[0].signum() > 0 && parts[1].signum() > 0;
                if (parts[0].signum() > 0) {
                    return number(parts[0]) + "割" + (both ? number(parts[1]) + "分" : "");
                }
            }
            return signed(amount) + (keeps(Unit.Role.PERCENT, "") ? style.tail() : style.wide() ? "％" : "%");
        }

        /// The sign the old spelling had before its number, if it is this currency's or can be exchanged for it.
        private @Nullable String sign(Value.Money money) {
            var head = style.head();
            for (int i = 0; i < head.length(); i++) {
                var unit = UNITS.take(new Cursor(head.substring(i)));
                if (unit != null && unit.role() == Unit.Role.MONEY) {
                    return unit.code().equals(money.currency())
                            ? head.substring(i)
                            : Units.sign(Unit.Role.MONEY, money.currency());
                }
            }
            return null;
        }

        /// The unit behind the old number when it is this one, else null.
        private @Nullable Unit kept(Unit.Role role, String code) {
            var unit = UNITS.take(new Cursor(style.tail().strip()));
            return unit != null && unit.role() == role && unit.code().equals(code) ? unit : null;
        }

        /// Whether the spelling behind the old number can stay, the unit being this one and no part of it.
        private boolean keeps(Unit.Role role, String code) {
            var unit = kept(role, code);
            return unit != null && unit.factor().compareTo(BigDecimal.ONE) == 0;
        }

        /// The old spelling's small unit (セント) where it is this currency's, else null.
        private @Nullable Unit factor(Value.Money money) {
            var unit = kept(Unit.Role.MONEY, money.currency());
            return unit == null || unit.factor().compareTo(BigDecimal.ONE) == 0 ? null : unit;
        }

        private String money(Value.Money money) {
            boolean cents = money.currency().equals("XXX") && money.amount().signum() > 0 && money.amount().compareTo(BigDecimal.ONE) < 0;
            if (cents && factor(money) == null) {
                return number(money.amount().movePointRight(2)) + "セント";
            }
            var sign = sign(money);
            if (sign != null) {
                return (money.amount().signum() < 0 ? minus() : "") + sign + number(money.amount());
            }
            var small = factor(money);
            if (small != null) {
                return signed(money.amount().divide(small.factor(), MathContext.DECIMAL128)) + style.tail();
            }
            // 一円 is a word of its own, and 九元 a name
            boolean one = style.kanji() && money.currency().equals("JPY") && money.amount().compareTo(BigDecimal.ONE) == 0;
            if (one) {
                return "1円";
            }
            if (style.kanji() && money.currency().equals("CNY")) {
                return signed(money.amount()) + "人民元";
            }
            boolean kept = keeps(Unit.Role.MONEY, money.currency());
            return signed(money.amount()) + (kept ? style.tail() : blank() + word(Unit.Role.MONEY, money.currency()));
        }

        private static String word(Unit.Role role, String code) {
            var word = UNITS.word(role, code);
            return word == null ? UnitNames.of(role, code, "ja") : word;
        }

        private String measure(Value.Measure said, boolean ranged) {
            var old = UNITS.take(new Cursor(style.tail().strip()));
            boolean degrees = style.says("度") && !ranged && old == null;
            var code = degrees ? "degree" : old != null && old.role() == Unit.Role.MEASURE && isOne(old) ? old.code() : null;
            var told = ranged ? null : Restated.in(said, code, style.core());
            var measure = told == null ? said : told;
            var parts = Restated.inches(measure);
            if (parts != null) {
                return parts[0] + word(Unit.Role.MEASURE, "foot") + (parts[1] == 0 ? "" : parts[1] + word(Unit.Role.MEASURE, "inch"));
            }
            var unit = measure.unit();
            if (unit.equals("degree")) {
                boolean sign = style.tail().startsWith("°");
                boolean below = measure.amount().signum() < 0 && style.says("氷点下");
                return (below ? "氷点下" + number(measure.amount()) : signed(measure.amount())) + (sign ? style.tail() : "度");
            }
            int per = unit.indexOf("-per-");
            boolean hourly = per > 0 && unit.endsWith("-hour") && UNITS.word(Unit.Role.MEASURE, unit.substring(0, per)) != null;
            if (hourly && (style.says("時速") || style.text().isEmpty() || !style.says("/h"))) {
                return "時速" + signed(measure.amount()) + tail(unit.substring(0, per));
            }
            boolean cold = measure.amount().signum() < 0 && unit.equals("celsius") && style.says("氷点下");
            if (cold) {
                return "氷点下" + number(measure.amount()) + "度";
            }
            if (unit.equals("celsius") || unit.equals("fahrenheit")) {
                return degrees(measure, ranged);
            }
            return signed(measure.amount()) + tail(unit);
        }

        private static boolean isOne(Unit unit) {
            return unit.factor().compareTo(BigDecimal.ONE) == 0;
        }

        private String degrees(Value.Measure measure, boolean ranged) {
            boolean fahrenheit = measure.unit().equals("fahrenheit");
            var tail = style.tail().strip();
            if (tail.startsWith("°") || tail.equals("℃") || tail.equals("℉") || tail.equals("度C")) {
                return signed(measure.amount()) + blank() + (fahrenheit ? "°F" : tail.equals("°F") ? "°C" : tail);
            }
            boolean said = fahrenheit || style.kanji() || style.says("摂氏") || (measure.amount().abs().compareTo(TEN) < 0 && !ranged);
            return (said ? fahrenheit ? "華氏" : "摂氏" : "") + signed(measure.amount()) + "度";
        }

        /// The unit as the old spelling wrote it when it is the same, else its usual word.
        private String tail(String code) {
            return keeps(Unit.Role.MEASURE, code) ? style.tail() : blank() + word(Unit.Role.MEASURE, code);
        }

        private String ratioMark() {
            for (var mark : List.of("対", ":", "：", "-", "－")) {
                if (style.core().indexOf(mark) > 0) {
                    return mark;
                }
            }
            return "対";
        }
    }
}
