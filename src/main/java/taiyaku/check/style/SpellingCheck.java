package taiyaku.check.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import taiyaku.check.Case;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.text.Span;

/// Is one name spelt several ways? `ChatGPT` and `ChatGpt`, `スターゲート` and `スターゲイト`
///
/// Names count as one that differ in capitals, hyphens, middle dots or the sign for length alone.
public final class SpellingCheck implements Check {

    private static final int SHORTEST = 4;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            Map<String, Map<String, List<Span>>> spellings = new LinkedHashMap<>();
            for (var names : article.readings().get(edition).names()) {
                for (var name : names) {
                    for (var word : name.words()) {
                        if (word.text().length() >= SHORTEST && !isShouted(word.text())) {
                            spellings.computeIfAbsent(plain(word.text()), _ -> new LinkedHashMap<>())
                                    .computeIfAbsent(word.text(), _ -> new ArrayList<>())
                                    .add(word.span());
                        }
                    }
                }
            }
            for (var ways : spellings.values()) {
                if (ways.size() > 1) {
                    findings.add(rarer(article, edition, ways));
                }
            }
        }
        return findings;
    }

    private static Finding rarer(Case article, int edition, Map<String, List<Span>> ways) {
        var usual = ways.entrySet().stream()
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .orElseThrow()
                .getKey();
        var others = ways.entrySet().stream()
                .filter(w -> !w.getKey().equals(usual))
                .flatMap(w -> w.getValue().stream())
                .sorted()
                .toList();
        return Minority.of(article, edition, others, usual);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace("・", "")
                .replace("ー", "")
                .replace("ゲイ", "ゲ")
                .replace("エイ", "エ")
                .replace("ェイ", "ェ")
                .replace("ヴァ", "バ")
                .replace("ヴィ", "ビ")
                .replace("ヴ", "ブ");
    }

    /// A word in capitals throughout is a heading's way of writing.
    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }
}
