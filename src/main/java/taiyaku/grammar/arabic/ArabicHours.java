package taiyaku.grammar.arabic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.TimeOfDay;
import taiyaku.figure.Value;
import taiyaku.grammar.arabic.number.ArabicLexicon;
import taiyaku.grammar.arabic.number.ArabicNumbers;
import taiyaku.grammar.arabic.number.ArabicText;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// Times of day as Arabic says them: الساعة الثالثة والنصف عصرا, الساعة 3 و18 دقيقة, 15:20, 3:20 عصرا.
final class ArabicHours {

    private static final Set<String> BEFORE_NOON = Set.of(
            "صباحا", "الصبح", "صبحا", "الصباح", "فجرا", "الفجر", "ص", "صباح");
    private static final Set<String> AFTER_NOON = Set.of(
            "ظهرا", "الظهر", "عصرا", "العصر", "مساء", "مساءا", "المساء", "ليلا", "العشاء", "المغرب", "م", "الليل");

    /// Up to this hour ليلا is past midnight, from the next it is before.
    private static final int LAST_OF_NIGHT = 5;

    private ArabicHours() {}

    /// Reads the time that starts at the cursor and leaves the cursor behind it; null when none starts here.
    static @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        if (Numeral.isDigit(cursor.peek())) {
            return digits(cursor, start, false);
        }
        var word = ArabicText.word(cursor, start);
        for (var stem : word.stems()) {
            if (stem.text().equals("منتصف") && ArabicText.word(cursor, cursor.afterBlanks(word.end())).folded().equals("الليل")) {
                int end = ArabicText.word(cursor, cursor.afterBlanks(word.end())).end();
                cursor.at(end);
                return new Figure(new Span(stem.start(), end), TimeOfDay.of(0, 0));
            }
            if (stem.definite() && stem.text().equals("ساعه")) {
                cursor.at(word.end());
                cursor.blanks();
                var time = Numeral.isDigit(cursor.peek()) ? digits(cursor, stem.start(), true) : words(cursor, stem.start());
                if (time != null) {
                    return time;
                }
            } else if (stem.definite() && ArabicLexicon.ordinal(stem.text()) > 0 && stem.text().endsWith("ه")) {
                cursor.at(stem.start());
                var time = words(cursor, stem.start());
                if (time != null && time.value() instanceof Value.Time said && !said.normal().endsWith("?")) {
                    return time;
                }
            }
        }
        return null;
    }

    /// 15:20, 15:23:24, and behind الساعة also 3 and 3.20.
    private static @Nullable Figure digits(Cursor cursor, int start, boolean named) {
        int from = cursor.at();
        int hour = two(cursor);
        boolean clock = cursor.at() - from == 2;
        int minute = 0;
        int second = -1;
        boolean colon = cursor.peek() == ':' || (cursor.peek() == '٫' && named) || (cursor.peek() == '.' && named);
        if (hour >= 0 && colon && Numeral.isDigit(cursor.peek(1))) {
            cursor.next();
            int at = cursor.at();
            minute = two(cursor);
            if (minute < 0 || cursor.at() - at != 2) {
                return null;
            }
            if (cursor.peek() == ':' && Numeral.isDigit(cursor.peek(1))) {
                cursor.next();
                second = two(cursor);
            }
        } else if (!named && hour >= 1 && hour <= 12) {
            // 8 صباحا; م behind a number are metres
            var part = ArabicText.word(cursor, cursor.afterBlanks(cursor.at())).folded();
            boolean half = part.length() > 1 && (BEFORE_NOON.contains(part) || AFTER_NOON.contains(part));
            return half ? time(cursor, start, hour, 0, -1, false) : null;
        } else if (!named || hour < 0) {
            return null;
        } else {
            minute = minutes(cursor);
            clock = hour > 12;
        }
        if (hour > 24 || minute > 59 || Numeral.isDigit(cursor.peek())) {
            return null;
        }
        return time(cursor, start, hour, minute, second, clock);
    }

    private static int two(Cursor cursor) {
        int from = cursor.at();
        int value = 0;
        while (Numeral.isDigit(cursor.peek()) && cursor.at() - from < 3) {
            value = value * 10 + Character.digit(cursor.next(), 10);
        }
        int length = cursor.at() - from;
        return length == 0 || length > 2 ? -1 : value;
    }

    /// الثالثة, ثلاثة, الحادية عشرة, then the minutes.
    private static @Nullable Figure words(Cursor cursor, int start) {
        int at = cursor.at();
        var word = ArabicText.word(cursor, at);
        int hour = 0;
        for (var stem : word.stems()) {
            int ordinal = ArabicLexicon.ordinal(stem.text());
            if (ordinal > 0 || (stem.definite() && stem.text().equals("واحده"))) {
                cursor.at(word.end());
                hour = ordinal > 0 ? ArabicOrdinals.rest(cursor, ordinal) : 1;
                break;
            }
        }
        if (hour == 0) {
            var amount = ArabicNumbers.read(cursor);
            hour = amount == null || amount.share() != null ? 0 : amount.small();
        }
        if (hour < 1 || hour > 12) {
            return null;
        }
        int minute = minutes(cursor);
        return minute > 59 ? null : time(cursor, start, hour, minute, -1, false);
    }

    /// و18 دقيقة, والنصف, وربع, إلا ربعا; 0, the cursor unmoved, when none come. Less than the hour is below 0.
    private static int minutes(Cursor cursor) {
        int end = cursor.at();
        cursor.blanks();
        var word = ArabicText.word(cursor, cursor.at());
        boolean less = word.folded().equals("الا");
        if (less) {
            cursor.at(word.end());
            cursor.blanks();
            word = ArabicText.word(cursor, cursor.at());
        }
        if (word.folded().equals("و")) {
            cursor.at(word.end());
            cursor.blanks();
            int minute = numbered(cursor);
            if (minute > 0) {
                return minute;
            }
            word = ArabicText.word(cursor, cursor.at());
        }
        for (var stem : word.stems()) {
            var text = less && stem.text().endsWith("ا") ? stem.text().substring(0, stem.text().length() - 1) : stem.text();
            var share = ArabicLexicon.share(text);
            if (share != null && (less || stem.and())) {
                cursor.at(word.end());
                int minute = share.numerator().intValue() * 60 / share.denominator().intValue();
                return less ? -minute : minute;
            }
        }
        if (cursor.accept('و')) {
            int minute = numbered(cursor);
            if (minute > 0) {
                return minute;
            }
        }
        cursor.at(end);
        return 0;
    }

    /// 18 دقيقة, خمس وأربعون دقيقة: the minutes, 0 when none.
    private static int numbered(Cursor cursor) {
        var amount = ArabicNumbers.read(cursor);
        cursor.blanks();
        var unit = ArabicText.word(cursor, cursor.at());
        boolean minutes = unit.folded().equals("دقيقه") || unit.folded().equals("دقائق");
        if (amount == null || !minutes || amount.small() < 0) {
            return 0;
        }
        cursor.at(unit.end());
        return amount.small();
    }

    private static Figure time(Cursor cursor, int start, int hour, int minute, int second, boolean clock) {
        int at = minute < 0 ? hour * 60 + minute : 0;
        int h = minute < 0 ? at / 60 : hour;
        int m = minute < 0 ? at % 60 : minute;
        int end = cursor.at();
        cursor.blanks();
        var word = ArabicText.word(cursor, cursor.at());
        boolean morning = BEFORE_NOON.contains(word.folded());
        boolean evening = AFTER_NOON.contains(word.folded());
        int wordEnd = word.end();
        if (word.folded().equals("بعد") || word.folded().equals("قبل")) {
            cursor.at(word.end());
            cursor.blanks();
            var noon = ArabicText.word(cursor, cursor.at());
            evening = word.folded().equals("بعد") && noon.folded().equals("الظهر");
            morning = word.folded().equals("قبل") && noon.folded().equals("الظهر");
            wordEnd = noon.end();
            var night = ArabicText.word(cursor, cursor.afterBlanks(wordEnd));
            if (word.folded().equals("بعد") && noon.folded().equals("منتصف") && night.folded().equals("الليل")) {
                morning = true;
                wordEnd = night.end();
            }
        }
        if ((word.folded().equals("ليلا") || word.folded().equals("الليل")) && (h <= LAST_OF_NIGHT || h == 12)) {
            // one at night is past midnight
            morning = true;
            evening = false;
        }
        cursor.at(morning || evening ? wordEnd : end);
        boolean noon = word.folded().equals("ظهرا") || word.folded().equals("الظهر");
        if (evening && h < 12 && !(noon && h >= 10)) {
            h += 12;
        } else if (morning && h == 12) {
            h = 0;
        }
        boolean open = !morning && !evening && h >= 1 && h <= 12 && !clock;
        var value = open ? TimeOfDay.open(h, m) : second < 0 ? TimeOfDay.of(h, m) : TimeOfDay.of(h, m, second);
        return new Figure(new Span(start, cursor.at()), value);
    }
}
