package taiyaku.check.figures;

import taiyaku.check.ledger.Pairing;
import taiyaku.check.Case;
import taiyaku.check.Severity;
import taiyaku.check.Place;
import taiyaku.check.Finding;
import taiyaku.check.Category;
import taiyaku.check.Check;
import com.ibm.icu.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Did a weekday change? `am Montag` → `火曜日に`
///
/// Weekdays are no figures. They are compared only where both sides of a link name one and the same day throughout; in a
/// text of few sentences, where links are less sure, only in short ones, which have room for one event.
public final class WeekdayCheck implements Check {

    private static final int DAYS = 7;

    /// A sentence with one event, in UTF-16 units.
    private static final int SHORT = 100;

    /// What else a Saturday is called.
    private static final String SONNABEND = "sonnabend";
    private static final String SATURDAY = "samstag  ";

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        var original = article.readings().get(article.original());
        var names = names(original.edition().language());
        for (int edition = 0; edition < article.readings().size(); edition++) {
            if (edition == article.original()
                    || article.isRetelling(edition)) {
                continue;
            }
            var reading = article.readings().get(edition);
            var otherNames = names(reading.edition().language());
            boolean few = Pairing.isShort(article.links(), article.original(), edition);
            for (int link = 0; link < article.links().size(); link++) {
                var sides = article.links().get(link).sides();
                var right = only(original, sides.get(article.original()), names);
                var told = only(reading, sides.get(edition), otherNames);
                if (right != null
                        && told != null
                        && right.day != told.day
                        && !(few && length(original, sides.get(article.original())) > SHORT)) {
                    findings.add(finding(article, link, edition, right, told, otherNames.get(right.day)));
                }
            }
        }
        return findings;
    }

    private static int length(Reading reading, List<Integer> sentences) {
        return sentences.stream().mapToInt(s -> reading.sentences().get(s).span().length()).sum();
    }

    private record Weekday(int day, Span span) {}

    /// The one weekday that some sentences name, or null when they name none or several.
    private static @Nullable Weekday only(Reading reading, List<Integer> sentences, List<String> names) {
        Weekday found = null;
        for (int sentence : sentences) {
            var span = reading.sentences().get(sentence).span();
            var text = span.of(reading.edition().text())
                    .toLowerCase(Locale.ROOT)
                    .replace(SONNABEND, SATURDAY);
            for (int day = 0; day < DAYS; day++) {
                int at = text.indexOf(names.get(day));
                if (at >= 0 && found != null && found.day != day) {
                    return null;
                }
                if (at >= 0 && found == null) {
                    int start = span.start() + at;
                    int end = start + names.get(day).length();
                    found = new Weekday(day, new Span(start, reading.edition().text().startsWith("日", end) ? end + 1 : end));
                }
            }
        }
        return found;
    }

    /// The names of the days from Sunday, in small letters; in Japanese without their 日, which is often left out.
    private static List<String> names(Language language) {
        var names = new ArrayList<String>();
        for (var name : List.of(DateFormatSymbols.getInstance(language.locale()).getWeekdays()).subList(1, DAYS + 1)) {
            var small = name.toLowerCase(Locale.ROOT);
            names.add(language.code().equals("ja") ? small.substring(0, 2) : small);
        }
        return List.copyOf(names);
    }

    private static Finding finding(
            Case article, int link, int edition, Weekday right, Weekday told, String suggestion) {
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        var original = article.text(article.original());
        var text = article.text(edition);
        places.set(article.original(), new Place(right.span, right.span.of(original), null));
        places.set(edition, new Place(told.span, told.span.of(text), null));
        var day = text.startsWith("日", told.span.end() - 1) ? suggestion + "日" : suggestion;
        boolean capital = Character.isUpperCase(text.charAt(told.span.start()));
        return new Finding(
                Category.DATE,
                Severity.MAJOR,
                0.8 * article.links().get(link).confidence(),
                List.of(edition),
                places,
                link,
                null,
                null,
                capital ? day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1) : day,
                List.of());
    }
}
