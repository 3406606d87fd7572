package taiyaku.check.words;

import taiyaku.check.script.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.check.Case;
import taiyaku.text.Span;

/// Somebody or something an article names, by a name that is also a word: where it is named, and how each version spells
/// it.
///
/// @param article what names it
/// @param entry the name and its words
/// @param places by edition, where it is named
record Bearer(Case article, Homograph entry, List<List<Span>> places) {

    /// What stands behind a Japanese name and shows that it is one.
    private static final List<String> TITLES = List.of(
            "氏", "社", "さん", "CEO", "大統領", "首相", "会長", "社長", "議員", "容疑者", "選手", "監督", "長官", "知事", "教授", "被告",
            "最高経営責任者", "誌", "紙");

    /// Finds where an article names the bearer.
    static Bearer of(Case article, Homograph entry) {
        var places = new ArrayList<List<Span>>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            places.add(places(article, edition, entry));
        }
        return new Bearer(article, entry, List.copyOf(places));
    }

    /// Whether any version names it.
    boolean isNamed() {
        return times() > 0;
    }

    /// How often the version that does so most names it.
    int times() {
        return places.stream().mapToInt(List::size).max().orElse(0);
    }

    /// Where a stretch of an edition names it; null when it does not.
    @Nullable Span nameIn(int edition, Span within) {
        return places.get(edition).stream().filter(within::contains).findFirst().orElse(null);
    }

    /// How an edition is to write the name: as it does most often itself, else as the table has it.
    String rightIn(int edition) {
        var text = article.text(edition);
        var language = article.readings().get(edition).edition().language().code();
        var best = entry.rightIn(language);
        int most = 0;
        for (var form : entry.namesIn(language)) {
            int times = (int) places.get(edition).stream().filter(p -> p.of(text).equals(form.text())).count();
            if (times > most && !form.marked() && !form.text().contains("氏") && !form.text().contains(" ") && !form.text().contains("・")) {
                most = times;
                best = form.text();
            }
        }
        return best;
    }

    private static List<Span> places(Case article, int edition, Homograph entry) {
        var reading = article.readings().get(edition);
        var text = reading.edition().text();
        var language = reading.edition().language().code();
        var sure = new ArrayList<Span>();
        var open = new ArrayList<Span>();
        for (var form : entry.namesIn(language)) {
            for (var span : Words.find(text, Stretches.whole(text), form.text())) {
                boolean told = !form.marked() && (!language.equals("en") || form.text().indexOf(' ') > 0 || isEnglishName(reading, span));
                if (told || (language.equals("ja") && isTitled(text, span))) {
                    sure.add(span);
                } else if (!language.equals("en") || !isFollowed(text, span.end())) {
                    open.add(span);
                }
            }
        }
        if (!sure.isEmpty()) {
            sure.addAll(open);
        }
        return sure.stream().sorted().toList();
    }

    /// A capital inside a sentence that is no heading, and no part of a longer name (`King Charles`).
    private static boolean isEnglishName(Reading reading, Span span) {
        var text = reading.edition().text();
        boolean heading = reading.sentence(reading.sentenceAt(span.start())).heading();
        int before = span.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean opens = before < 0 || ".!?:…\n\"“„«»•(".indexOf(text.charAt(before)) >= 0;
        return !heading && !opens && !isFollowed(text, span.end());
    }

    private static boolean isFollowed(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    private static boolean isTitled(String text, Span span) {
        return (span.start() > 1 && text.charAt(span.start() - 1) == '・' && Letters.isJapanese(text.charAt(span.start() - 2)))
                || TITLES.stream().anyMatch(t -> text.startsWith(t, span.end()));
    }
}
