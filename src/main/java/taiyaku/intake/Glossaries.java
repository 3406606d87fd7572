package taiyaku.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import taiyaku.align.lexicon.Glossary;
import taiyaku.align.lexicon.Glossary.Term;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;

/// Reads a user's glossary: a table of terms (`.tsv`, `.csv`), a term base (`.tbx`) or a translation memory (`.tmx`).
///
/// A table has a term and its translation in a row. Its first row may name the languages, `de` and `ja`, and then there
/// may be more than two; otherwise the first column may be of either language. Blank rows and rows that start with `#`
/// say nothing.
public final class Glossaries {

    private Glossaries() {}

    /// The terms of a file.
    ///
    /// @throws UnusableFileException with one sentence that names the file and the cause
    public static Glossary read(Path file) throws UnusableFileException {
        var name = file.toString();
        var bytes = Texts.bytes(file);
        int dot = name.lastIndexOf('.');
        var entries =
                switch (name.substring(dot + 1).toLowerCase(Locale.ROOT)) {
                    case "tsv", "txt" -> table(Decoder.decode(bytes, null, name).text(), '\t', name);
                    case "csv" -> {
                        var text = Decoder.decode(bytes, null, name).text();
                        yield table(text, separator(text), name);
                    }
                    case "tbx", "tmx" -> TermXml.entries(bytes, name);
                    default -> throw new UnusableFileException(
                            name + " is no glossary: its name must end with .tsv, .csv, .tbx or .tmx");
                };
        if (entries.isEmpty()) {
            throw new UnusableFileException(name + " has no term with a translation");
        }
        return new Glossary(entries);
    }

    /// A spreadsheet in a country that writes 0,5 parts its columns with semicolons.
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    private static List<List<Term>> table(String text, char separator, String name) throws UnusableFileException {
        var entries = new ArrayList<List<Term>>();
        var languages = new ArrayList<@Nullable Language>();
        boolean first = true;
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = cells(line, separator);
            if (cells.size() < 2) {
                throw new UnusableFileException(
                        name + " has no translation in line " + number + ": a term and its translation are parted by a "
                                + (separator == '\t' ? "tab" : separator));
            }
            if (first && cells.stream().allMatch(cell -> language(cell) != null)) {
                cells.forEach(cell -> languages.add(language(cell)));
            } else {
                var entry = new ArrayList<Term>();
                for (int c = 0; c < Math.min(cells.size(), Math.max(2, languages.size())); c++) {
                    if (!cells.get(c).isEmpty()) {
                        entry.add(new Term(c < languages.size() ? languages.get(c) : null, cells.get(c)));
                    }
                }
                if (entry.size() > 1) {
                    entries.add(entry);
                }
            }
            first = false;
        }
        return entries;
    }

    /// The language a heading names by its code; null when it names none.
    private static @Nullable Language language(String heading) {
        if (!heading.matches("[A-Za-z]{2,3}([-_][A-Za-z]{2,4})?")) {
            return null;
        }
        var language = Language.of(heading);
        return language.ownName().equals(language.code()) ? null : language;
    }

    /// The cells of a row without the blanks around them; a cell in quotation marks may hold the separator.
    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
