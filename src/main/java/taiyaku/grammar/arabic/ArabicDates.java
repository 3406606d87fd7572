package taiyaku.grammar.arabic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Value;
import taiyaku.grammar.arabic.number.ArabicLexicon;
import taiyaku.grammar.arabic.number.ArabicText;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Separators;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Dates as Arabic writes them: 3 شباط/فبراير 2025, الثالث من فبراير, عام 2019, التسعينيات, القرن التاسع عشر, الربع الثالث.
final class ArabicDates {

    private static final Set<String> YEAR = Set.of("عام", "العام", "سنه", "السنه", "لعام", "بعام", "وعام", "لسنه", "عامي");
    private static final Set<String> MONTHLY =
            Set.of("في", "خلال", "منذ", "شهر", "حتي", "اواخر", "مطلع", "نهايه", "بدايه", "اوائل", "منتصف");
    private static final Map<String, Integer> SEASONS =
            Map.of("ربيع", 21, "صيف", 22, "خريف", 23, "شتاء", 24);
    private static final Map<String, Integer> DECADES = Map.ofEntries(
            Map.entry("العشرينيات", 1920),
            Map.entry("العشرينات", 1920),
            Map.entry("الثلاثينيات", 1930),
            Map.entry("الثلاثينات", 1930),
            Map.entry("الاربعينيات", 1940),
            Map.entry("الاربعينات", 1940),
            Map.entry("الخمسينيات", 1950),
            Map.entry("الخمسينات", 1950),
            Map.entry("الستينيات", 1960),
            Map.entry("الستينات", 1960),
            Map.entry("السبعينيات", 1970),
            Map.entry("السبعينات", 1970),
            Map.entry("الثمانينيات", 1980),
            Map.entry("الثمانينات", 1980),
            Map.entry("التسعينيات", 1990),
            Map.entry("التسعينات", 1990));

    /// What makes a decade one of a life: في السبعينيات من عمره.
    private static final Set<String> LIFE = Set.of("العمر", "عمره", "عمرها", "عمرهم", "عمرهما");

    private static final Set<String> OF_THE_YEAR = Set.of("العام", "السنه", "عام", "سنه", "هذا", "هذه");

    /// From Monday, folded and without the article.
    private static final List<String> WEEKDAYS = List.of("اثنين", "ثلاثاء", "اربعاء", "خميس", "جمعه", "سبت", "احد");

    private ArabicDates() {}

    /// The words a date may begin with, folded, months and ordinals aside.
    static Stream<String> starts() {
        return Stream.of(SEASONS.keySet(), DECADES.keySet(), Set.of("قرن", "سنه المالي*", "عام المالي*", "عقد"), Set.copyOf(WEEKDAYS))
                .flatMap(Set::stream)
                .map(word -> word.startsWith("ال") ? word.substring(2) : word);
    }

    /// Reads the date that starts at the cursor and leaves the cursor behind it; null when none starts here.
    static @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        if (Numeral.isDigit(cursor.peek())) {
            return digits(cursor, start);
        }
        var word = ArabicText.word(cursor, start);
        for (var stem : word.stems()) {
            var value = named(cursor, word, stem);
            if (value != null) {
                return new Figure(new Span(stem.start(), cursor.at()), value);
            }
        }
        return null;
    }

    private static @Nullable Value named(Cursor cursor, ArabicText.Word word, ArabicText.Stem stem) {
        if (stem.text().equals("عقد") && !stem.definite()) {
            cursor.at(word.end());
            int from = year(cursor);
            return from > 0 && from % 10 == 0 ? PartialDate.decade(from) : null;
        }
        cursor.at(stem.definite() ? word.end() : stem.start());
        if (stem.definite()) {
            return definite(cursor, stem.text());
        }
        int month = ArabicMonths.take(cursor, true);
        if (month > 0) {
            int year = year(cursor);
            int end = cursor.at();
            cursor.at(stem.start());
            if (year == 0 && ArabicMonths.take(cursor, isMonthly(cursor.text(), word.start())) == 0) {
                return null;
            }
            cursor.at(end);
            return new PartialDate(year, month, 0).value();
        }
        cursor.at(word.end());
        int ordinal = ArabicLexicon.ordinal(stem.text());
        if (ordinal > 0) {
            return day(cursor, ordinal);
        }
        var decade = DECADES.get("ال" + stem.text());
        if (decade != null) {
            return decade(cursor, decade);
        }
        var season = SEASONS.get(stem.text());
        int year = season == null ? 0 : year(cursor);
        return season != null && year > 0 ? PartialDate.season(year, season) : null;
    }

    /// Whether a word before a month's name shows that it is one: في مارس, منذ مارس.
    private static boolean isMonthly(String text, int start) {
        return MONTHLY.contains(ArabicText.before(text, start).folded());
    }

    /// A word with the article: the third of February, the 19th century, the third quarter, the nineties.
    private static @Nullable Value definite(Cursor cursor, String stem) {
        int end = cursor.at();
        if (stem.equals("قرن")) {
            cursor.blanks();
            int ordinal = ordinal(cursor);
            return ordinal > 0 && ordinal <= 30 ? PartialDate.century(ordinal) : null;
        }
        if (stem.equals("ربع") || stem.equals("نصف")) {
            cursor.blanks();
            int ordinal = ordinal(cursor);
            boolean quarter = stem.equals("ربع");
            if (ordinal == 0 && quarter) {
                return last(cursor);
            }
            if (ordinal < 1 || ordinal > (quarter ? 4 : 2)) {
                return null;
            }
            int year = year(cursor);
            return quarter ? PartialDate.quarter(year, ordinal) : PartialDate.half(year, ordinal);
        }
        if (stem.equals("سنه") || stem.equals("عام")) {
            cursor.blanks();
            var fiscal = ArabicText.word(cursor, cursor.at()).folded();
            if (fiscal.equals("الماليه") || fiscal.equals("المالي")) {
                cursor.at(ArabicText.word(cursor, cursor.at()).end());
                int year = year(cursor);
                return year > 0 ? PartialDate.fiscal(year) : null;
            }
            return null;
        }
        int weekday = WEEKDAYS.indexOf(stem) + 1;
        if (weekday > 0) {
            return counted(cursor, weekday);
        }
        var decade = DECADES.get("ال" + stem);
        if (decade != null) {
            return decade(cursor, decade);
        }
        cursor.at(end);
        int ordinal = ArabicLexicon.ordinal(stem);
        return ordinal > 0 ? day(cursor, ordinal) : null;
    }

    /// السبعينيات: a decade of the last century, or of a life where من عمره follows.
    private static Value decade(Cursor cursor, int year) {
        var of = ArabicText.word(cursor, cursor.afterBlanks(cursor.at()));
        var life = ArabicText.word(cursor, cursor.afterBlanks(of.end()));
        if (of.folded().equals("من") && LIFE.contains(life.folded())) {
            cursor.at(life.end());
            return new Value.Age(BigDecimal.valueOf(year % 100));
        }
        return PartialDate.decade(year);
    }

    /// الربع *الأخير من عام 2023*, *الأخير* من العام: the fourth quarter where the year is spoken of.
    private static @Nullable Value last(Cursor cursor) {
        var word = ArabicText.word(cursor, cursor.at());
        if (!word.folded().equals("الاخير")) {
            return null;
        }
        cursor.at(word.end());
        int year = year(cursor);
        var of = ArabicText.word(cursor, cursor.afterBlanks(cursor.at()));
        var whole = ArabicText.word(cursor, cursor.afterBlanks(of.end()));
        boolean named = year > 0 || (of.folded().equals("من") && OF_THE_YEAR.contains(whole.folded()));
        return named ? PartialDate.quarter(year, 4) : null;
    }

    /// الثلاثاء *الثالث من شهر أيلول من عام 2014*: without the year it names no day.
    private static @Nullable Value counted(Cursor cursor, int weekday) {
        cursor.blanks();
        int nth = ordinal(cursor);
        cursor.blanks();
        var of = ArabicText.word(cursor, cursor.at());
        if (nth < 1 || nth > 5 || !(of.folded().equals("من") || of.folded().equals("في"))) {
            return null;
        }
        cursor.at(of.end());
        cursor.blanks();
        int month = ArabicMonths.take(cursor, true);
        int year = month > 0 ? year(cursor) : 0;
        var date = year > 0 ? PartialDate.weekday(year, month, nth, weekday) : null;
        return date == null ? null : date.value();
    }

    /// Behind an ordinal: عشر, والعشرين, then من and a month.
    private static @Nullable Value day(Cursor cursor, int first) {
        int day = ArabicOrdinals.rest(cursor, first);
        cursor.blanks();
        var of = ArabicText.word(cursor, cursor.at());
        if (of.folded().equals("من")) {
            cursor.at(of.end());
            cursor.blanks();
        }
        int month = ArabicMonths.take(cursor, true);
        return month > 0 && day <= 31 ? new PartialDate(year(cursor), month, day).value() : null;
    }

    /// An ordinal in words or digits behind القرن: التاسع عشر, ال19, 21, العشرين.
    private static int ordinal(Cursor cursor) {
        int start = cursor.at();
        cursor.accept("ال");
        cursor.accept('ـ');
        if (Numeral.isDigit(cursor.peek())) {
            var numeral = Numeral.read(cursor, Separators.of(Language.ARABIC));
            return numeral == null ? 0 : numeral.small();
        }
        cursor.at(start);
        var word = ArabicText.word(cursor, start);
        for (var stem : word.stems()) {
            int ordinal = ArabicLexicon.ordinal(stem.text());
            int tens = ArabicLexicon.tens(stem.text());
            if (ordinal > 0 || tens > 0) {
                cursor.at(word.end());
                return ordinal > 0 ? ArabicOrdinals.rest(cursor, ordinal) : tens;
            }
        }
        return 0;
    }

    /// Takes the year behind a month or a quarter: 2025, عام 2025, من عام 2025; 0, the cursor unmoved, when none comes.
    static int year(Cursor cursor) {
        int start = cursor.at();
        cursor.blanks();
        cursor.accept('،');
        cursor.accept(',');
        cursor.blanks();
        for (int words = 0; words < 2; words++) {
            var word = ArabicText.word(cursor, cursor.at());
            boolean small = word.folded().equals("من") || word.folded().equals("في") || YEAR.contains(word.folded());
            if (small) {
                cursor.at(word.end());
                cursor.blanks();
            }
        }
        int at = cursor.at();
        int year = number(cursor, 4);
        boolean fits = cursor.at() - at == 4 && year >= 1000 && year < 2200 && !Numeral.isDigit(cursor.peek());
        boolean other = (cursor.peek() == '.' && Numeral.isDigit(cursor.peek(1))) || cursor.peek() == '%';
        if (!fits || other) {
            cursor.at(start);
            return 0;
        }
        return year;
    }

    /// Up to so many digits as a number, -1 when there are none or more.
    private static int number(Cursor cursor, int most) {
        int from = cursor.at();
        int value = 0;
        while (Numeral.isDigit(cursor.peek()) && cursor.at() - from <= most) {
            value = value * 10 + Character.digit(cursor.next(), 10);
        }
        int length = cursor.at() - from;
        return length == 0 || length > most ? -1 : value;
    }

    /// 3 فبراير 2025, 3/2/2025, 2025-02-03, and years behind عام.
    private static @Nullable Figure digits(Cursor cursor, int start) {
        int first = number(cursor, 4);
        int length = cursor.at() - start;
        char mark = cursor.peek();
        if (first < 0) {
            return null;
        }
        if ("/-.".indexOf(mark) >= 0 && Numeral.isDigit(cursor.peek(1))) {
            return marked(cursor, start, first, length, mark);
        }
        int end = cursor.at();
        if (length <= 2 && first >= 1 && first <= 31) {
            cursor.blanks();
            var of = ArabicText.word(cursor, cursor.at());
            if (of.folded().equals("من")) {
                cursor.at(of.end());
                cursor.blanks();
            }
            int month = ArabicMonths.take(cursor, true);
            if (month > 0) {
                var value = new PartialDate(year(cursor), month, first).value();
                return new Figure(new Span(start, cursor.at()), value);
            }
        }
        cursor.at(end);
        boolean year = length >= 3 && first > 0 && YEAR.contains(ArabicText.before(cursor.text(), start).folded());
        boolean number = Character.isLetterOrDigit(mark) || mark == '%' || mark == '٪';
        return year && !number ? new Figure(new Span(start, end), new PartialDate(first, 0, 0).value()) : null;
    }

    private static @Nullable Figure marked(Cursor cursor, int start, int first, int length, char mark) {
        cursor.next();
        int second = number(cursor, 2);
        if (second < 1 || cursor.peek() != mark || !Numeral.isDigit(cursor.peek(1))) {
            return null;
        }
        cursor.next();
        int at = cursor.at();
        int third = number(cursor, 4);
        int thirdLength = cursor.at() - at;
        if (third < 1 || Numeral.isDigit(cursor.peek())) {
            return null;
        }
        var date = length == 4 ? new PartialDate(first, second, third) : new PartialDate(third, second, first);
        boolean full = length == 4 ? thirdLength <= 2 : thirdLength == 4 && length <= 2;
        return full && date.possible() && date.year() >= 1000 ? new Figure(new Span(start, cursor.at()), date.value()) : null;
    }
}
