package taiyaku.intake.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.draft.Columns;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.raw.RawFile;
import taiyaku.intake.raw.Segment;
import taiyaku.intake.raw.Xml;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;
import taiyaku.store.Refusal;

/// Reads TMX 1.4b: a row for each unit, a version for each language; the source language first.
final class Memory {

    /// The most languages told apart; more are no translation of one article.
    private static final int MOST = 200;

    private final RawFile file;
    private final Xml xml;

    /// By its tag the number of each language's column.
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private final List<Map<Integer, String>> units = new ArrayList<>();
    private @Nullable String source;

    private Memory(RawFile file, Xml xml) {
        this.file = file;
        this.xml = xml;
    }

    static Draft read(RawFile file, Xml xml) throws UnusableFileException {
        var memory = new Memory(file, xml);
        memory.read();
        return memory.draft();
    }

    private void read() throws UnusableFileException {
        boolean found = false;
        while (xml.next()) {
            if (xml.starts("tmx")) {
                found = true;
            } else if (xml.starts("header")) {
                source = xml.attribute("srclang");
            } else if (xml.starts("tu")) {
                unit();
            }
        }
        if (!found) {
            throw file.unusable(Refusal.NO_TMX);
        }
    }

    private void unit() throws UnusableFileException {
        var cells = new HashMap<Integer, String>();
        int column = -1;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("tuv")) {
                column = column(xml.language(), cells);
            } else if (xml.starts("seg")) {
                var text = Segment.read(xml);
                if (column >= 0 && !text.isEmpty()) {
                    cells.put(column, text);
                }
            }
        }
        if (!cells.isEmpty()) {
            units.add(cells);
        }
    }

    /// The column of a language: its variants share one, unless they stand beside each other in a unit.
    private int column(@Nullable String tag, Map<Integer, String> cells) throws UnusableFileException {
        var language = language(tag);
        if (language == null) {
            throw file.unusable(Refusal.TMX_LANGUAGE);
        }
        int column = columns.computeIfAbsent(language.code(), _ -> columns.size());
        for (int variant = 2; cells.containsKey(column); variant++) {
            column = columns.computeIfAbsent(language.code() + " " + variant, _ -> columns.size());
        }
        if (columns.size() > MOST) {
            throw file.unusable(Refusal.TMX_LANGUAGES, Map.of("most", String.valueOf(MOST)));
        }
        return column;
    }

    private static @Nullable Language language(@Nullable String tag) {
        try {
            return tag == null ? null : Language.of(tag);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private Draft draft() {
        var first = language(source);
        var order = columns.entrySet().stream()
                .sorted(Comparator.comparing(entry -> first == null || !entry.getKey().equals(first.code())))
                .toList();
        var gathered = new Columns(order.stream()
                .map(entry -> Language.of(entry.getKey().split(" ", 2)[0]))
                .toList());
        for (var unit : units) {
            gathered.segments(order.stream()
                    .map(entry -> unit.getOrDefault(entry.getValue(), ""))
                    .toList());
        }
        return gathered.draft();
    }
}
