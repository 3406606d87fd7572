package taiyaku.intake.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;

/// What the cells over a table say of its columns: a language by its code or its name, or what the column is for.
public final class Headings {

    private static final List<Language> KNOWN = List.of(
            Language.GERMAN,
            Language.JAPANESE,
            Language.ARABIC,
            Language.ENGLISH,
            new Language("fr"),
            new Language("es"),
            new Language("it"),
            new Language("zh"),
            new Language("ko"));

    private static final Map<String, Language> NAMES = names();

    private static final Set<String> ROLES = Set.of(
            "id", "nr", "nr.", "no", "no.", "#", "segment", "source", "target", "source text", "target text", "original",
            "translation", "text", "comment", "comments", "status", "quelle", "ziel", "quelltext", "ausgangstext", "zieltext",
            "übersetzung", "kommentar", "bemerkung", "原文", "訳文", "翻訳", "番号", "コメント", "備考", "severity", "findings",
            "suggestion", "schwere", "befunde", "vorschlag", "重大度", "指摘", "修正案");

    private Headings() {}

    private static Map<String, Language> names() {
        var names = new TreeMap<String, Language>();
        for (var language : KNOWN) {
            for (var speaker : KNOWN) {
                names.put(language.locale().getDisplayLanguage(speaker.locale()).toLowerCase(Locale.ROOT), language);
            }
        }
        return names;
    }

    /// The language a heading names by its code (`de`, `ja-JP`) or its name in a known language; null when it names none.
    public static @Nullable Language language(String heading) {
        var plain = heading.strip().toLowerCase(Locale.ROOT);
        if (NAMES.containsKey(plain)) {
            return NAMES.get(plain);
        }
        // ID and No. are what stands over numbers, not Indonesian and Norwegian
        if (ROLES.contains(plain) || !plain.matches("[a-z]{2,3}([-_][a-z0-9]{2,4}){0,2}")) {
            return null;
        }
        var language = Language.of(plain);
        return language.ownName().equals(language.code()) ? null : language;
    }

    /// Whether a row is no text but says what is below it.
    public static boolean isHeading(List<String> row) {
        return row.stream().anyMatch(cell -> !cell.isBlank())
                && row.stream()
                        .allMatch(cell -> cell.isBlank()
                                || language(cell) != null
                                || ROLES.contains(cell.strip().toLowerCase(Locale.ROOT)));
    }
}
