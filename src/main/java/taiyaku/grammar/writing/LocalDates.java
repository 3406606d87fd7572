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
    static String date(String normal, ULocale locale) {
        var language = locale.getLanguage();
        if (normal.length() == 4 && normal.endsWith("X") && !normal.endsWith("XX")) {
            return normal.substring(0, 3) + "0" + (language.equals("de") ? "er" : language.equals("en") ? "s" : "");
        }
        if (normal.startsWith("FY")) {
            return (language.equals("de") ? "Geschäftsjahr " : "fiscal year ") + normal.substring(2);
        }
        if (normal.matches("\\d{4}-[QH]\\d")) {
            char part = normal.charAt(6);
            var name = normal.charAt(5) == 'Q'
                    ? language.equals("de") ? ". Quartal " : "Q"
                    : language.equals("de") ? ". Halbjahr " : "H";
            var year = normal.substring(0, 4);
            return language.equals("de") ? part + name + year : name + part + " " + year;
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
    static String time(String normal, LocalStyle style, String language) {
        var clock = normal.replace("T", "").replace("?", "");
        boolean open = normal.endsWith("?");
        var parts = clock.split(":", -1);
        int hour = Integer.parseInt(parts[0]);
        if (language.equals("de")) {
            boolean dotted = style.core().contains(".") || style.core().contains(",");
            return (parts.length == 1 || parts[1].equals("00") ? parts[0] : hour + (dotted ? "." : ":") + parts[1])
                    + " Uhr";
        }
        if (language.equals("en")) {
            int half = hour % 12 == 0 ? 12 : hour % 12;
            return half + (parts.length == 1 || parts[1].equals("00") ? "" : ":" + parts[1])
                    + (open ? "" : hour < 12 ? " a.m." : " p.m.");
        }
        return clock;
    }

    /// A length of time in words: `3 Stunden und 30 Minuten`.
    static String length(String normal, ULocale locale) {
        int clock = normal.indexOf('T');
        var measures = new ArrayList<Measure>();
        parts(clock < 0 ? normal.substring(1) : normal.substring(1, clock), DAYS, measures);
        if (clock >= 0) {
            parts(normal.substring(clock + 1), HOURS, measures);
        }
        var words = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE);
        return ListFormatter.getInstance(locale)
                .format(measures.stream().map(words::formatMeasures).toList());
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
