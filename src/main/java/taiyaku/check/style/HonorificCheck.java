package taiyaku.check.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import taiyaku.check.Case;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.check.script.Letters;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Has somebody a 氏 here and none there? `マスク氏は` beside `マスクは`
///
/// Headings and full names go without by custom; other titles (`大統領`, `CEO`) stand in its place.
public final class HonorificCheck implements Check {

    private static final String PARTICLES = "はがのをにとも";

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var reading = article.readings().get(edition);
            if (!reading.edition().language().equals(Language.JAPANESE)) {
                continue;
            }
            var text = reading.edition().text();
            var polite = new LinkedHashMap<String, List<Span>>();
            var bare = new LinkedHashMap<String, List<Span>>();
            for (int i = 0; i < reading.size(); i++) {
                for (var name : reading.sentence(i).heading() ? List.<taiyaku.name.Name>of() : reading.namesOf(i)) {
                    int end = name.span().end();
                    if (name.words().size() == 1 && Letters.isKatakana(text.charAt(name.span().start())) && end < text.length()) {
                        if (text.charAt(end) == '氏') {
                            polite.computeIfAbsent(name.text(), _ -> new ArrayList<>()).add(name.span());
                        } else if (PARTICLES.indexOf(text.charAt(end)) >= 0) {
                            bare.computeIfAbsent(name.text(), _ -> new ArrayList<>()).add(name.span());
                        }
                    }
                }
            }
            for (var name : polite.keySet()) {
                findings.addAll(Minority.finding(article, edition, polite.get(name), bare.getOrDefault(name, List.of())));
            }
        }
        return findings;
    }
}
