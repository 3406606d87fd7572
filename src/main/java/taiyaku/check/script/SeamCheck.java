package taiyaku.check.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import taiyaku.align.Reading;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.text.Span;

/// Was a sentence translated in pieces, as links and emphasis parted it? `氏は、 かつて 自らも`, `の答え Sam…`, `muss das Startup
/// Schließen Sie die Konvertierung ab`
///
/// In Japanese: blanks inside running text, a sentence that opens with a particle, a particle behind である, a topic named
/// twice. In German: an imperative or a capital inside a sentence. All of one version are one finding; signs that may
/// stand rightly count only beside sure ones.
public final class SeamCheck implements Check {

    /// Verbs that page authors put into the imperative, as they stand before `Sie`.
    private static final Set<String> VERBS = Set.of(
            "Schließen", "Behalten", "Stärken", "Öffnen", "Kaufen", "Verkaufen", "Investieren", "Übernehmen", "Entwickeln",
            "Nutzen", "Verwenden", "Machen", "Gehen", "Kommen", "Nehmen", "Bringen", "Halten", "Finden", "Suchen",
            "Erhalten", "Gewinnen", "Verlieren", "Reduzieren", "Erhöhen", "Senken", "Kontrollieren", "Prüfen", "Ersetzen",
            "Bauen", "Schaffen", "Erstellen", "Starten", "Beginnen", "Beenden", "Stoppen", "Verhindern", "Vermeiden",
            "Verbessern", "Verstärken", "Fördern", "Schützen", "Retten", "Zahlen", "Bezahlen", "Sparen", "Sammeln",
            "Erreichen", "Überwinden", "Überschreiten", "Verlassen", "Bleiben", "Setzen", "Stellen", "Legen", "Ziehen",
            "Treffen", "Unterstützen", "Bekämpfen", "Ändern", "Anpassen", "Erweitern", "Beschleunigen", "Wählen");

    /// Words that no noun is, so that their capital belongs to the opening of a sentence.
    private static final Set<String> OPENERS =
            Set.of("Es", "Wir", "Dies", "Und", "Aber", "Andernfalls", "Dadurch", "Deshalb", "Außerdem", "Jedoch");

    /// The same, but also the opening of a title: `Die Zeit`.
    private static final Set<String> DOUBTFUL = Set.of("Das", "Die", "Der", "Er", "Eine", "Ein");

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var reading = article.readings().get(edition);
            var spans = switch (reading.edition().language().code()) {
                case "ja", "zh" -> inJapanese(reading);
                case "de" -> inGerman(reading);
                default -> List.<Span>of();
            };
            findings.addAll(Grouped.finding(article, edition, spans, Category.PUNCTUATION_SPACING, 0.8, Cause.SEAM));
        }
        return findings;
    }

    private static List<Span> inJapanese(Reading reading) {
        var text = reading.edition().text();
        var spans = new ArrayList<Span>();
        var doubtful = new ArrayList<Span>();
        blanks(text, spans, doubtful);
        for (int i = 0; i < reading.size(); i++) {
            var span = reading.sentence(i).span();
            if (opensWithParticle(text, span)) {
                spans.add(new Span(span.start(), Math.min(span.end(), span.start() + 3)));
            }
        }
        for (var broken : List.of("であるは", "であるが、は", "であるを", "、。", "は、は", "を、を", "をを")) {
            for (int at = text.indexOf(broken); at >= 0; at = text.indexOf(broken, at + 1)) {
                spans.add(new Span(at, at + broken.length()));
            }
        }
        twoTopics(text, spans);
        if (!spans.isEmpty()) {
            spans.addAll(doubtful);
        }
        return spans;
    }

    /// Blanks inside running Japanese. Behind a katakana word a blank may stand for the middle dot, and beside Latin
    /// letters and digits it is a matter of house style.
    private static void blanks(String text, List<Span> spans, List<Span> doubtful) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            if (end < text.length() && isStray(text.charAt(i - 1), text.charAt(end))) {
                boolean name = Letters.isHan(text.charAt(i - 1)) && Letters.isHan(text.charAt(end));
                (name ? doubtful : spans).add(new Span(i - 1, end + 1));
            }
            i = end;
        }
    }

    /// Katakana before the blank is a name or a title (`ジョニー・イングリッシュ 気休めの報酬`) and may be parted.
    private static boolean isStray(char before, char behind) {
        return isRunning(before) && isRunning(behind) && !Letters.isKatakana(before);
    }

    private static boolean isRunning(char c) {
        return Letters.isJapanese(c) || c == '、';
    }

    /// `の答え`, `は、`, `を` at the head of a sentence that follows no quotation.
    private static boolean opensWithParticle(String text, Span span) {
        int before = span.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        if (span.length() < 6 || (before >= 0 && "」』）)”\"".indexOf(text.charAt(before)) >= 0)) {
            return false;
        }
        char second = text.charAt(span.start() + 1);
        return switch (text.charAt(span.start())) {
            case 'の' -> Letters.isHan(second) || Letters.isKatakana(second) || second == ' ';
            case 'は' -> second == '、' || second == ' ';
            case 'を' -> second == ' ' || Letters.isHan(second);
            default -> false;
        };
    }

    /// `弁護士は、 マーク・トベロフは、`: a name with は、 directly behind another は、.
    private static void twoTopics(String text, List<Span> spans) {
        for (int at = text.indexOf("は、"); at >= 0; at = text.indexOf("は、", at + 1)) {
            int end = at + 2;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            int name = end;
            while (end < text.length() && (Letters.isKatakana(text.charAt(end)) || text.charAt(end) == '・' || Letters.isLatin(text.charAt(end)))) {
                end++;
            }
            if (end - name >= 2 && text.startsWith("は、", end)) {
                spans.add(new Span(at, end + 2));
            }
        }
    }

    private static List<Span> inGerman(Reading reading) {
        var text = reading.edition().text();
        var spans = new ArrayList<Span>();
        var doubtful = new ArrayList<Span>();
        for (int i = 0; i < reading.size(); i++) {
            var sentence = reading.sentence(i);
            if (!sentence.heading()) {
                capitals(text, sentence.span(), spans, doubtful);
            }
        }
        if (!spans.isEmpty()) {
            spans.addAll(doubtful);
        }
        return spans;
    }

    private static void capitals(String text, Span sentence, List<Span> spans, List<Span> doubtful) {
        for (int start = sentence.start() + 1; start < sentence.end(); start++) {
            boolean inside = text.charAt(start - 1) == ' ' && start > 1 && isInside(text.charAt(start - 2), text.charAt(start));
            int end = start;
            while (inside && end < sentence.end() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end == start || end == sentence.end() || text.charAt(end) != ' ') {
                continue;
            }
            var word = text.substring(start, end);
            char before = text.charAt(start - 2);
            if (VERBS.contains(word) && text.startsWith(" Sie ", end)) {
                spans.add(new Span(start, end + 4));
            } else if (OPENERS.contains(word) && Character.isLetter(before)) {
                spans.add(new Span(start, end));
            } else if (DOUBTFUL.contains(word) && Character.isLetter(before)) {
                doubtful.add(new Span(start, end));
            }
        }
    }

    /// A capital behind a word or a comma.
    private static boolean isInside(char before, char first) {
        return Character.isUpperCase(first) && (Character.isLetter(before) || before == ',');
    }
}
