package taiyaku.grammar.writing;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taiyaku.grammar.writing.idiom.Idiom;

/// Dates, times and lengths of time as CLDR spells them.
final class LocalDates {

    private static final List<Map.Entry<Character, MeasureUnit>> DAYS = List.of(
            Map.entry('Y', MeasureUnit.YEAR),
            Map.entry('M', MeasureUnit.MONTH),
            Map.entry('W', MeasureUnit.WEEK),
            Map.entry('D', MeasureUnit.DAY));
    private static final List<Map.Entry<Character, MeasureUnit>> HOURS = List.of(
            Map.entry('H', MeasureUnit.HOUR),
            Map.entry('M', MeasureUnit.MINUTE),
            Map.entry('S', MeasureUnit.SECOND));

    private LocalDates() {}

    /// A date in EDTF as a reader of that language expects it; as it is where it is none of the common forms.
    static String date(String normal, ULocale locale, Idiom idiom) {
        if (normal.startsWith("FY")) {
            return idiom.fiscal(Integer.parseInt(normal.substring(2)));
        }
        if (normal.matches("\\d{2}XX")) {
            return idiom.century(Integer.parseInt(normal.substring(0, 2)) + 1);
        }
        if (normal.matches("\\d{3}X")) {
            return idiom.decade(Integer.parseInt(normal.substring(0, 3)) * 10);
        }
        if (normal.matches("(\\d{4}|XXXX)-([QH]\\d|2[1-4])")) {
            int of = normal.startsWith("X") ? 0 : Integer.parseInt(normal.substring(0, 4));
            int part = normal.charAt(6) - '0';
            return switch (normal.charAt(5)) {
                case 'Q' -> idiom.quarter(of, part);
                case 'H' -> idiom.half(of, part);
                default -> idiom.season(of, 20 + part);
            };
        }
        var parts = normal.split("-", -1);
        boolean year = parts[0].matches("\\d{4}");
        boolean dated = parts.length > 1
                && parts[1].matches("0[1-9]|1[0-2]")
                && (parts.length == 2 || parts[2].matches("[0-3]\\d"))
                && (year || parts[0].equals("XXXX"));
        if (!dated) {
            return normal;
        }
        var calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        calendar.clear();
        calendar.set(Calendar.YEAR, year ? Integer.parseInt(parts[0]) : 2000);
        calendar.set(Calendar.MONTH, Integer.parseInt(parts[1]) - 1);
        calendar.set(Calendar.DAY_OF_MONTH, parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
        var format = DateFormat.getInstanceForSkeleton(
                calendar, (year ? "y" : "") + "MMMM" + (parts.length > 2 ? "d" : ""), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(calendar.getTime());
    }

    /// A time of day: `14.30 Uhr` or `14:30 Uhr` as it was before; `2:30 p.m.` in English.
    static String time(String normal, LocalStyle style, Idiom idiom) {
        boolean open = normal.endsWith("?");
        var parts = normal.replace("T", "").replace("?", "").split(":", -1);
        int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return idiom.time(Integer.parseInt(parts[0]), minute, open, style.head() + style.core() + style.tail());
    }

    /// A length of time in words: `3 Stunden und 30 Minuten`.
    ///
    /// @param like the spelling to be replaced: an Arabic dual keeps its case
    static String length(String normal, ULocale locale, String like) {
        var words = length(normal, locale);
        boolean oblique = locale.getLanguage().equals("ar") && like.endsWith("ين") && words.endsWith("ان");
        return oblique ? words.substring(0, words.length() - 2) + "ين" : words;
    }

    private static String length(String normal, ULocale locale) {
        int clock = normal.indexOf('T');
        var measures = new ArrayList<Measure>();
        parts(clock < 0 ? normal.substring(1) : normal.substring(1, clock), DAYS, measures);
        if (clock >= 0) {
            parts(normal.substring(clock + 1), HOURS, measures);
        }
        var words = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE);
        return ListFormatter.getInstance(locale)
                .format(measures.stream().map(measure -> one(measure, words.formatMeasures(measure), locale)).toList());
    }

    /// Arabic names one unit without a number, and so says no length: ساعة واحدة.
    private static String one(Measure measure, String words, ULocale locale) {
        boolean bare = locale.getLanguage().equals("ar") && measure.getNumber().doubleValue() == 1;
        return bare ? words + (words.endsWith("ة") ? " واحدة" : " واحد") : words;
    }

    private static void parts(String text, List<Map.Entry<Character, MeasureUnit>> units, List<Measure> measures) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            for (var unit : units) {
                if (unit.getKey() == text.charAt(i)) {
                    measures.add(new Measure(new BigDecimal(text.substring(start, i)), unit.getValue()));
                    start = i + 1;
                }
            }
        }
    }
}
