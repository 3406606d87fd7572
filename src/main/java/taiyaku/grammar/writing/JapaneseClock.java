package taiyaku.grammar.writing;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.LengthPart;

/// Spells dates, times and lengths of time in Japanese.
final class JapaneseClock {

    private static final Map<String, String> LENGTHS = Map.of(
            "Y", "年", "M", "カ月", "W", "週間", "D", "日間", "TH", "時間", "TM", "分", "TS", "秒");

    private static final String[] MONTHS = {"カ月", "か月", "ヶ月", "ヵ月", "ケ月", "箇月"};

    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);

    private final JapaneseStyle style;

    JapaneseClock(JapaneseStyle style) {
        this.style = style;
    }

    /// A date of [Value.Date]'s normal form.
    String date(String normal) {
        if (normal.startsWith("FY")) {
            return year(normal.substring(2)) + "度";
        }
        if (normal.startsWith("-")) {
            return "紀元前" + number(Integer.parseInt(normal.substring(1)) + 1) + "年";
        }
        var parts = normal.split("-", -1);
        if (parts.length == 1) {
            return bareYear(parts[0]);
        }
        if (parts.length == 3 && slashed(parts) instanceof String slashed) {
            return slashed;
        }
        var text = new StringBuilder(parts[0].startsWith("X") ? "" : year(parts[0]));
        text.append(part(parts[1]));
        if (parts.length == 3) {
            text.append(number(Integer.parseInt(parts[2]))).append('日');
        }
        return text.toString();
    }

    private String bareYear(String year) {
        if (year.endsWith("XX")) {
            return number(Integer.parseInt(year.substring(0, 2)) + 1) + "世紀";
        }
        if (year.endsWith("X")) {
            return digits(year.replace('X', '0')) + "年代";
        }
        boolean bare = !style.text().isEmpty() && style.tail().isEmpty() && style.head().isEmpty() && !style.kanji();
        return bare && !style.says("年") ? digits(year) : year(year);
    }

    /// The second part of a date: a month, a quarter, a half, a season, or nothing.
    private String part(String part) {
        return switch (part) {
            case "XX" -> "";
            case "Q1", "Q2", "Q3", "Q4" -> "第" + number(part.charAt(1) - '0') + "四半期";
            case "H1" -> "上半期";
            case "H2" -> "下半期";
            case "21" -> "春";
            case "22" -> "夏";
            case "23" -> "秋";
            case "24" -> "冬";
            default -> number(Integer.parseInt(part)) + "月";
        };
    }

    /// 2021/03/25, in the marks and with the zeros of the old spelling; null when that was not so written.
    private @Nullable String slashed(String[] parts) {
        for (var mark : new String[] {"/", "／", ".", "-"}) {
            int first = style.core().indexOf(mark);
            if (first > 0 && style.core().indexOf('年') < 0 && style.core().indexOf('月') < 0 && !parts[0].startsWith("X")) {
                boolean zeros = style.core().contains(mark + "0");
                var month = zeros ? parts[1] : String.valueOf(Integer.parseInt(parts[1]));
                var day = zeros ? parts[2] : String.valueOf(Integer.parseInt(parts[2]));
                return wide(parts[0] + mark + month + mark + day);
            }
        }
        return null;
    }

    /// A year of the calendar, or of an era where the old spelling had one.
    private String year(String year) {
        int n = Integer.parseInt(year);
        boolean era = style.says("令和") || style.says("平成") || style.says("昭和") || style.says("大正") || style.says("明治");
        if (!era || n < 1868) {
            return digits(year) + "年";
        }
        var name = n >= 2019 ? "令和" : n >= 1989 ? "平成" : n >= 1926 ? "昭和" : n >= 1912 ? "大正" : "明治";
        int first = n >= 2019 ? 2019 : n >= 1989 ? 1989 : n >= 1926 ? 1926 : n >= 1912 ? 1912 : 1868;
        return name + (n == first ? "元" : number(n - first + 1)) + "年";
    }

    /// A time of day of [Value.Time]'s normal form.
    String time(String normal) {
        boolean open = normal.endsWith("?");
        var parts = normal.replace("T", "").replace("?", "").split(":", -1);
        int hour = Integer.parseInt(parts[0]);
        int minute = Integer.parseInt(parts[1]);
        if (!open && (style.text().indexOf(':') > 0 || style.text().indexOf('：') > 0)) {
            boolean halves = style.says("午前") || style.says("午後");
            var half = halves ? hour < 12 ? "午前" : "午後" : "";
            var shown = half.isEmpty() ? parts[0] : String.valueOf(hour % 12);
            return wide(half + shown + ":" + parts[1] + (parts.length > 2 ? ":" + parts[2] : ""));
        }
        if (hour == 12 && minute == 0 && style.says("正午")) {
            return "正午";
        }
        // 14時 and 0時 are clear, 4時 leaves the half of the day open
        boolean clear = hour == 0 || hour > 12;
        boolean whole = open || hour == 24 || (clear && style.says("時") && !halved());
        var half = whole ? "" : hour < 12 ? "午前" : "午後";
        var text = new StringBuilder(half).append(open && hour == 1 ? "1" : number(whole ? hour : hour % 12)).append('時');
        if (minute == 30 && style.says("半")) {
            text.append('半');
        } else if (minute > 0 || parts.length > 2) {
            text.append(number(minute)).append('分');
        }
        if (parts.length > 2) {
            text.append(number(Integer.parseInt(parts[2]))).append('秒');
        }
        return text.toString();
    }

    private boolean halved() {
        for (var word : new String[] {"午", "朝", "夜", "夕", "昼", "未明"}) {
            if (style.says(word)) {
                return true;
            }
        }
        return false;
    }

    /// A length of [Value.Duration]'s normal form; some of its only unit for `several`.
    String length(String normal, boolean several) {
        var parts = LengthPart.of(normal);
        var text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            text.append(several ? JapaneseSpelling.several(part.amount()) : JapaneseSpelling.number(part.amount(), style));
            text.append(unit(part.unit(), parts.size() > 1));
            if (i == parts.size() - 2 && style.says("半") && isHalf(part, parts.get(i + 1))) {
                return text.append('半').toString();
            }
        }
        return text.toString();
    }

    private static boolean isHalf(LengthPart whole, LengthPart part) {
        return (whole.unit().equals("TH") && part.unit().equals("TM") && part.amount().compareTo(THIRTY) == 0)
                || (whole.unit().equals("Y") && part.unit().equals("M") && part.amount().compareTo(SIX) == 0);
    }

    /// The word of a unit of time, as the old spelling wrote it.
    private String unit(String unit, boolean joined) {
        var word = LENGTHS.getOrDefault(unit, "");
        if (unit.equals("M")) {
            for (var month : MONTHS) {
                word = style.says(month) ? month : word;
            }
        }
        if (unit.equals("D") && (joined || style.tail().equals("日") || style.tail().equals(" 日"))) {
            word = "日";
        }
        if (unit.equals("W") && style.tail().equals("週")) {
            word = "週";
        }
        boolean span = !joined && style.tail().endsWith("間") && !word.endsWith("間");
        return span ? word + "間" : word;
    }

    private String number(int n) {
        return JapaneseSpelling.number(BigDecimal.valueOf(n), style);
    }

    /// The digits of a year, never lifted by myriads.
    private String digits(String year) {
        return style.kanji() ? JapaneseSpelling.positional(year) : wide(year);
    }

    private String wide(String text) {
        return style.wide() ? JapaneseSpelling.wide(text) : text;
    }
}
