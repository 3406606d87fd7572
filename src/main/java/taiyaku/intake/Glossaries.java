package taiyaku.intake;

import java.util.Map;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import taiyaku.align.lexicon.Glossary;
import taiyaku.align.lexicon.Glossary.Term;
import taiyaku.intake.draft.Headings;
import taiyaku.intake.raw.Cells;
import taiyaku.intake.raw.Decoder;
import taiyaku.intake.raw.RawFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;
import taiyaku.store.Refusal;

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
        var raw = RawFile.read(file);
        var entries =
                switch (raw.ending()) {
                    case "tsv", "txt" -> new Table(raw, '\t').read(Decoder.decode(raw, null, null).text());
                    case "csv" -> {
                        var text = Decoder.decode(raw, null, null).text();
                        yield new Table(raw, Cells.separator(text)).read(text);
                    }
                    case "tbx", "tmx" -> TermXml.entries(raw);
                    default -> throw raw.unusable(Refusal.NO_GLOSSARY);
                };
        if (entries.isEmpty()) {
            throw raw.unusable(Refusal.NO_TERM);
        }
        return new Glossary(entries);
    }

    /// Gathers the terms of a table, row by row.
    private static final class Table implements Cells.Listener {

        private final RawFile file;
        private final char separator;
        private final List<List<Term>> entries = new ArrayList<>();
        private List<Language> languages = List.of();
        private List<String> row = List.of();
        private int line;
        private boolean first = true;

        Table(RawFile file, char separator) {
            this.file = file;
            this.separator = separator;
        }

        List<List<Term>> read(String text) throws UnusableFileException {
            Cells.read(text, separator, this);
            end();
            return entries;
        }

        @Override
        public void row(int number) throws UnusableFileException {
            end();
            row = new ArrayList<>();
            line = number;
        }

        @Override
        public void cell(String text) {
            row.add(text);
        }

        private void end() throws UnusableFileException {
            if (row.isEmpty() || row.getFirst().startsWith("#")) {
                return;
            }
            if (row.size() < 2) {
                throw file.unusable(Refusal.NO_TRANSLATION, Map.of("line", String.valueOf(line), "separator", separator == '\t' ? "tab" : String.valueOf(separator)));
            }
            if (first && row.stream().allMatch(cell -> Headings.language(cell) != null)) {
                languages = row.stream().map(Headings::language).filter(Objects::nonNull).toList();
            } else {
                var entry = new ArrayList<Term>();
                for (int c = 0; c < Math.min(row.size(), Math.max(2, languages.size())); c++) {
                    if (!row.get(c).isEmpty()) {
                        entry.add(new Term(c < languages.size() ? languages.get(c) : null, row.get(c)));
                    }
                }
                if (entry.size() > 1) {
                    entries.add(entry);
                }
            }
            first = false;
        }
    }
}
