package taiyaku.grammar.japanese;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseAmount;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// Dates as Japanese writes them: 2025年2月3日, 令和7年, 3日, 1990年代, 19世紀, 2024年度, 第1四半期, 2021/3/25.
///
/// `18年` may be 2018 and may be eighteen years; `3日` the third and three days. What follows decides, and where that
/// does not help, what news prose mostly means.
final class JapaneseDates {

    /// What makes a row of years or days a length of time and not a date.
    private static final String[] LENGTH = {
        "間", "後", "前", "以上", "以内", "以下", "未満", "近く", "余り", "あまり", "余", "足らず", "ぶり", "ほど", "程度", "弱", "強", "超", "連続", "目", "半", "越し",
        "あたり", "当たり", "につき", "ごと", "毎", "おき", "もの", "分の", "分を", "生", "物", "債", "来", "早", "遅", "がかり", "がけ", "かけ", "を超", "もかか", "かか", "かけて",
        "以降も", "の猶予", "の刑", "計", "契約", "計画", "ローン", "保証", "周期", "単位", "にわた", "に及", "に渡"
    };

    /// What makes N世紀 a length of time.
    private static final String[] CENTURIES = {"間", "以上", "もの", "ぶり", "にわた", "に渡", "近く", "余", "分の", "半"};

    /// What may follow a bare day of the month in news prose: 3日、発表した. 3日の会見.
    private static final String[] DAY =
            {"、", "に", "は", "の", "（", "(", "夜", "朝", "昼", "夕", "未明", "午", "深夜", "早朝", "付", "発", "現在", "まで", "から", "と", "ま", "以", "・", "～", "〜", "/"};

    /// The months in hiragana, from January.
    private static final List<String> SPELT = List.of(
            "いちがつ", "にがつ", "さんがつ", "しがつ", "ごがつ", "ろくがつ", "しちがつ", "はちがつ", "くがつ", "じゅうがつ", "じゅういちがつ", "じゅうにがつ");

    /// The words a date may begin with, numbers aside.
    static Set<String> starts() {
        var starts = new HashSet<>(SPELT);
        starts.addAll(List.of("明治", "大正", "昭和", "平成", "令和", "西暦", "紀元前"));
        return starts;
    }

    /// Words before a day that is one of a month.
    private static final List<String> MONTHLY = List.of("今月", "先月", "来月", "同月", "翌月", "前月");

    private JapaneseDates() {}

    /// Reads the date that starts at the cursor and leaves the cursor behind it.
    ///
    /// @return null when none starts here; where the cursor then stands does not matter
    static @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        var span = Numeral.isDigit(cursor.peek()) ? SlashedDate.years(cursor) : null;
        if (span == null) {
            span = Numeral.isDigit(cursor.moved(start).peek()) ? SlashedDate.days(cursor) : null;
        }
        if (span != null) {
            return span;
        }
        cursor.at(start);
        var value = value(cursor);
        return value == null ? null : new Figure(new Span(start, cursor.at()), value);
    }

    private static @Nullable Value value(Cursor cursor) {
        int start = cursor.at();
        if (cursor.peek() >= 'ぁ' && cursor.peek() <= 'ん') {
            return speltMonth(cursor);
        }
        if (cursor.accept("紀元前")) {
            return beforeChrist(cursor);
        }
        boolean said = cursor.accept("西暦");
        int era = said ? 0 : era(cursor);
        if (era > 0) {
            return eraYear(cursor, era);
        }
        if (!said && Numeral.isDigit(cursor.peek()) && slashed(cursor, start) instanceof Value slashed) {
            return slashed;
        }
        int apostrophe = cursor.accept('’') || cursor.accept('\'') ? 1 : 0;
        var amount = JapaneseNumbers.read(cursor);
        if (amount == null) {
            return null;
        }
        int n = amount.small();
        if (!said && n >= 1 && n <= 12 && isMonths(cursor) && month(cursor, 0, n, amount) instanceof Value quarter) {
            return quarter;
        }
        cursor.at(amount.end());
        if (n < 0 || amount.vague() != Qualifier.EXACT) {
            return null;
        }
        if (DayList.day(cursor, amount.start(), n) instanceof PartialDate date) {
            return date.value();
        }
        int behind = cursor.at();
        cursor.blanks();
        if (cursor.accept("世紀")) {
            boolean length = isAny(cursor, CENTURIES);
            return n >= 1 && n <= 30 && !length ? PartialDate.century(n) : null;
        }
        if (cursor.accept('年')) {
            return year(cursor, amount, n, said || apostrophe > 0);
        }
        if (cursor.accept('月') || cursor.accept("がつ")) {
            return month(cursor, 0, n, amount);
        }
        if (cursor.accept('日')) {
            return day(cursor, n, amount);
        }
        cursor.at(behind);
        return null;
    }

    /// ろくがつ: only where a word begins, for しがつ also stands inside other words.
    private static @Nullable Value speltMonth(Cursor cursor) {
        for (int i = SPELT.size() - 1; i >= 0 && !Character.isLetter(cursor.peek(-1)); i--) {
            if (cursor.accept(SPELT.get(i))) {
                return new PartialDate(0, i + 1, 0).value();
            }
        }
        return null;
    }

    /// The year before the first year of an era: 2018 of 令和; 0 when no era comes.
    private static int era(Cursor cursor) {
        int year = 0;
        if (cursor.accept("令和")) {
            year = 2018;
        } else if (cursor.accept("平成")) {
            year = 1988;
        } else if (cursor.accept("昭和")) {
            year = 1925;
        } else if (cursor.accept("大正")) {
            year = 1911;
        } else if (cursor.accept("明治")) {
            year = 1867;
        }
        return year;
    }

    private static @Nullable Value eraYear(Cursor cursor, int before) {
        cursor.blanks();
        int n = 1;
        if (!cursor.accept('元')) {
            var amount = JapaneseNumbers.read(cursor);
            n = amount == null ? -1 : amount.small();
        }
        cursor.blanks();
        return n >= 1 && n <= 99 && cursor.accept('年') ? inYear(cursor, before + n) : null;
    }

    private static @Nullable Value beforeChrist(Cursor cursor) {
        cursor.blanks();
        var amount = JapaneseNumbers.read(cursor);
        int n = amount == null ? -1 : amount.small();
        cursor.blanks();
        boolean year = n >= 1 && n <= 9999 && cursor.accept('年');
        return year ? PartialDate.beforeChrist(n) : null;
    }

    /// Behind N年: a year of the calendar, or null when it is a length of time.
    private static @Nullable Value year(Cursor cursor, JapaneseAmount amount, int n, boolean said) {
        int digits = amount.digits().length();
        if (cursor.peek() == '代' && !amount.scaled()) {
            return decade(cursor, n, digits);
        }
        if (said && n < 100) {
            return inYear(cursor, n < 50 ? 2000 + n : 1900 + n);
        }
        boolean modern = n >= 1800 && n <= 2199;
        if ((n >= 1000 && n <= 9999 && !amount.scaled()) || modern) {
            boolean length = (modern && n % 100 != 0) ? cursor.peek() == '間' : isLength(cursor) && !isHalf(cursor);
            return length ? null : inYear(cursor, n);
        }
        if (said) {
            return inYear(cursor, n);
        }
        return digits == 2 && !amount.kanji() && n < 100 ? shortYear(cursor, n) : null;
    }

    /// 18年3月, 18年度, 18年末: 2018. 18年 alone is eighteen years.
    private static @Nullable Value shortYear(Cursor cursor, int n) {
        int full = n < 50 ? 2000 + n : 1900 + n;
        int at = cursor.at();
        if (cursor.peek() == '度' && cursor.peek(1) != '目') {
            return inYear(cursor, full);
        }
        if (cursor.peek() == '末') {
            return new PartialDate(full, 0, 0).value();
        }
        var month = JapaneseNumbers.read(cursor);
        boolean monthFollows = month != null && month.small() >= 1 && month.small() <= 12 && cursor.peek() == '月';
        cursor.at(at);
        return monthFollows ? inYear(cursor, full) : null;
    }

    private static boolean isHalf(Cursor cursor) {
        char next = cursor.peek(1);
        return (cursor.peek() == '前' || cursor.peek() == '後') && (next == '半' || next == '期');
    }

    /// 1990年代 is 199X, 90年代 too; 2000年代 is 200X.
    private static @Nullable Value decade(Cursor cursor, int n, int digits) {
        cursor.next();
        int year = digits == 2 ? (n < 30 ? 2000 + n : 1900 + n) : n;
        return n % 10 == 0 && year >= 1000 && year <= 9999 ? PartialDate.decade(year) : null;
    }

    /// Behind a calendar year: 度, a quarter, a half, a season, a month, or nothing.
    private static Value inYear(Cursor cursor, int year) {
        if (cursor.peek() == '度' && cursor.peek(1) != '目') {
            cursor.next();
            return PartialDate.fiscal(year);
        }
        if (cursor.peek() == '代' && year % 10 == 0) {
            cursor.next();
            return PartialDate.decade(year);
        }
        int at = cursor.at();
        cursor.accept('の');
        cursor.blanks();
        if (part(cursor, year) instanceof Value part) {
            return part;
        }
        cursor.at(at);
        cursor.blanks();
        var month = JapaneseNumbers.read(cursor);
        int n = month == null ? -1 : month.small();
        cursor.blanks();
        if (n >= 1 && (isMonths(cursor) || cursor.peek() == '月')) {
            cursor.accept('月');
            if (month(cursor, year, n, month) instanceof Value value) {
                return value;
            }
        }
        cursor.at(at);
        return new PartialDate(year, 0, 0).value();
    }

    /// A part of a year: 第1四半期, 上半期, 春; null when none comes.
    static @Nullable Value part(Cursor cursor, int year) {
        int at = cursor.at();
        cursor.accept('第');
        // 第四四半期: the second 四 is the quarter's
        boolean kanji = JapaneseNumbers.kanjiDigit(cursor.peek()) > 0 && cursor.text().startsWith("四半期", cursor.at() + 1);
        var number = kanji ? null : JapaneseNumbers.read(cursor);
        int n = kanji ? JapaneseNumbers.kanjiDigit(cursor.next()) : number == null ? -1 : number.small();
        if (n >= 1 && n <= 4 && cursor.accept("四半期")) {
            return PartialDate.quarter(year, n);
        }
        cursor.at(at);
        if (cursor.accept("上半期") || cursor.accept("上期")) {
            return PartialDate.half(year, 1);
        }
        if (cursor.accept("下半期") || cursor.accept("下期")) {
            return PartialDate.half(year, 2);
        }
        int season = "春夏秋冬".indexOf(cursor.peek());
        if (year > 0 && season >= 0 && !isHan(cursor.peek(1))) {
            cursor.next();
            return PartialDate.season(year, 21 + season);
        }
        return null;
    }

    /// Whether 〜3月期 comes: the first half of a quarter's name.
    static boolean isMonths(Cursor cursor) {
        return "〜～-－–−~".indexOf(cursor.peek()) >= 0;
    }

    /// Behind the number of a month: its day, or the other end of 1〜3月期.
    private static @Nullable Value month(Cursor cursor, int year, int n, @Nullable JapaneseAmount amount) {
        if (n < 1 || n > 12) {
            return n > 12 && n < 100 && amount != null ? impossible(cursor, amount) : null;
        }
        int at = cursor.at();
        if (isMonths(cursor)) {
            cursor.next();
            var last = JapaneseNumbers.read(cursor);
            int end = last == null ? -1 : last.small();
            boolean quarter = end == n + 2 && n % 3 == 1 && cursor.accept("月期");
            return quarter ? PartialDate.quarter(year, (n + 2) / 3) : null;
        }
        if (cursor.peek() == '間') {
            return null;
        }
        cursor.blanks();
        var day = JapaneseNumbers.read(cursor);
        int d = day == null ? -1 : day.small();
        cursor.blanks();
        if (day != null && d >= 1 && cursor.peek() == '日' && cursor.peek(1) != '間') {
            cursor.next();
            return d > 31 ? impossible(cursor, day) : new PartialDate(year, n, d).value();
        }
        if (day != null && d >= 1 && d <= 31 && DayList.goesOn(cursor.moved(day.end()))) {
            return new PartialDate(year, n, d).value();
        }
        cursor.at(at);
        if (year > 0 && weekday(cursor, year, n) instanceof Value date) {
            return date;
        }
        cursor.at(at);
        return new PartialDate(year, n, 0).value();
    }

    /// 2014年9月の*第3火曜日*; null when none comes.
    private static @Nullable Value weekday(Cursor cursor, int year, int month) {
        cursor.accept('の');
        var amount = cursor.accept('第') ? JapaneseNumbers.read(cursor) : null;
        int nth = amount == null ? -1 : amount.small();
        int weekday = "月火水木金土日".indexOf(cursor.peek()) + 1;
        if (nth < 1 || nth > 5 || weekday == 0 || cursor.peek(1) != '曜') {
            return null;
        }
        cursor.at(cursor.at() + 2);
        cursor.accept('日');
        var date = PartialDate.weekday(year, month, nth, weekday);
        return date == null ? null : date.value();
    }

    /// 13月5日: no such month, whatever its day.
    private static Value impossible(Cursor cursor, JapaneseAmount amount) {
        int at = cursor.at();
        if (JapaneseNumbers.read(cursor) == null || !cursor.accept('日')) {
            cursor.at(at);
        }
        return new Value.Debris(amount.digits(), Kind.DATE, null);
    }

    /// Behind N日: the day of a month, or null when it is a length of time.
    private static @Nullable Value day(Cursor cursor, int n, JapaneseAmount amount) {
        boolean month = n >= 1 && n <= 31 && MONTHLY.stream().anyMatch(word -> cursor.text().startsWith(word, amount.start() - 2));
        if (month) {
            return PartialDate.day(n);
        }
        boolean date = n >= 1 && n <= 31 && !amount.kanji() && !isLength(cursor) && !isPeriod(cursor, n) && isAny(cursor, DAY);
        return date ? PartialDate.day(n) : null;
    }

    /// 1日に300人, 3日に1回: so often in so many days.
    private static boolean isPeriod(Cursor cursor, int n) {
        int at = cursor.at();
        var often = cursor.accept('に') ? JapaneseNumbers.read(cursor) : null;
        boolean times = cursor.peek() == '回' || cursor.peek() == '度';
        cursor.at(at);
        return often != null && (n == 1 || times);
    }

    static boolean isLength(Cursor cursor) {
        return isAny(cursor, LENGTH);
    }

    private static boolean isAny(Cursor cursor, String[] words) {
        for (var word : words) {
            if (cursor.text().startsWith(word, cursor.at())) {
                return true;
            }
        }
        return false;
    }

    /// 2021/3/25, 2021.03.25, 2021-03-25, 2021/03, 3/25; the cursor is set behind it.
    private static @Nullable Value slashed(Cursor cursor, int start) {
        var date = SlashedDate.read(cursor);
        if (date == null) {
            cursor.at(start);
        }
        return date;
    }

    /// Whether `c` is a Chinese character.
    static boolean isHan(char c) {
        return (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && c != '〇') || c == '々';
    }
}
