package taiyaku.check.style;

import java.util.ArrayList;
import java.util.List;
import taiyaku.check.Case;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Do Japanese sentences end politely here and plainly there? `…しました。` beside `…した。`
///
/// Quoted speech has a style of its own and is left out, and so are headings.
public final class PolitenessCheck implements Check {

    private static final List<String> POLITE = List.of("です", "ます", "でした", "ました", "ません", "でしょう", "ましょう", "ですか", "ますか");

    private static final List<String> PLAIN = List.of("だ", "である", "った", "した", "いた", "れた", "せた", "えた", "する", "いる", "なる", "れる", "せる", "ない", "う", "く", "ろう");

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var reading = article.readings().get(edition);
            if (!reading.edition().language().equals(Language.JAPANESE)) {
                continue;
            }
            var polite = new ArrayList<Span>();
            var plain = new ArrayList<Span>();
            int open = 0;
            for (int i = 0; i < reading.size(); i++) {
                var text = reading.textOf(i);
                boolean quoted = open > 0 || text.startsWith("「") || text.endsWith("」") || text.endsWith("。」");
                open += (int) (text.chars().filter(c -> c == '「').count() - text.chars().filter(c -> c == '」').count());
                open = Math.max(0, open);
                var end = text.endsWith("。") ? text.substring(0, text.length() - 1) : "";
                if (!quoted && open == 0 && !reading.sentence(i).heading() && !end.isEmpty()) {
                    int stop = reading.sentence(i).span().end() - 1;
                    if (POLITE.stream().anyMatch(end::endsWith)) {
                        polite.add(new Span(stop - 2, stop));
                    } else if (PLAIN.stream().anyMatch(end::endsWith)) {
                        plain.add(new Span(Math.max(0, stop - 2), stop));
                    }
                }
            }
            findings.addAll(Minority.finding(article, edition, polite, plain));
        }
        return findings;
    }
}
