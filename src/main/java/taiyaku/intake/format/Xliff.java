package taiyaku.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.draft.Columns;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.raw.RawFile;
import taiyaku.intake.raw.Segment;
import taiyaku.intake.raw.Xml;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;
import taiyaku.store.Refusal;

/// Reads XLIFF 1.2 and 2: a row for each segment, its source and its target.
///
/// In 1.2 a unit whose source is cut into segments (`seg-source`) has a row for each that its target cuts alike; a segment
/// without target stays without counterpart, which is what it is. In 2 the targets of a unit may say that they stand in
/// another order than its sources do: each stays linked to its source, and the translation reads in its own order.
final class Xliff {

    /// What holds other sources and targets than the text's own: proposals, notes, earlier versions.
    private static final Set<String> BESIDE = Set.of("alt-trans", "matches", "note", "notes", "glossary", "changeTrack", "bin-unit");

    /// A unit that holds what gettext says about a file.
    private static final String HEADER = "x-gettext-domain-header";

    private final RawFile file;
    private final Xml xml;
    private final List<List<String>> rows = new ArrayList<>();

    /// The numbers of the rows in the order of their targets.
    private final List<Integer> order = new ArrayList<>();

    private @Nullable Language source;
    private @Nullable Language target;

    private Xliff(RawFile file, Xml xml) {
        this.file = file;
        this.xml = xml;
    }

    static Draft read(RawFile file, Xml xml) throws UnusableFileException {
        var xliff = new Xliff(file, xml);
        xliff.read();
        var columns = new Columns(Arrays.asList(xliff.source, xliff.target));
        columns.segments(xliff.rows, xliff.order);
        return columns.draft();
    }

    private void read() throws UnusableFileException {
        boolean found = false;
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "xliff" -> {
                    found = true;
                    languages("srcLang", "trgLang");
                }
                case "file" -> languages("source-language", "target-language");
                case "trans-unit" -> {
                    if (HEADER.equals(xml.attribute("restype"))) {
                        xml.skip();
                    } else {
                        unit();
                    }
                }
                case "unit" -> segmented();
                default -> {
                    if (BESIDE.contains(xml.name())) {
                        xml.skip();
                    }
                }
            }
        }
        if (!found) {
            throw file.unusable(Refusal.NO_XLIFF);
        }
    }

    private void languages(String from, String to) throws UnusableFileException {
        source = agreed(source, xml.attribute(from));
        target = agreed(target, xml.attribute(to));
    }

    private @Nullable Language agreed(@Nullable Language before, @Nullable String tag) throws UnusableFileException {
        if (tag == null) {
            return before;
        }
        try {
            var language = Language.of(tag);
            if (before != null && !before.equals(language)) {
                throw file.unusable(Refusal.XLIFF_LANGUAGES, Map.of("one", before.code(), "other", language.code()));
            }
            return language;
        } catch (IllegalArgumentException unknown) {
            return before;
        }
    }

    /// A segment of XLIFF 2.
    ///
    /// @param place where its target stands among the segments of its unit and what is between them
    private record Placed(String from, String to, int place) {}

    /// A unit of XLIFF 2: its segments, and what stands between them and is passed over.
    private void segmented() throws UnusableFileException {
        var segments = new ArrayList<Placed>();
        int place = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts() && BESIDE.contains(xml.name())) {
                xml.skip();
            } else if (xml.starts("ignorable")) {
                place++;
                xml.skip();
            } else if (xml.starts("segment")) {
                segments.add(segment(++place));
            }
        }
        segments.removeIf(segment -> segment.from.isEmpty() && segment.to.isEmpty());
        int first = rows.size();
        segments.forEach(segment -> rows.add(List.of(segment.from, segment.to)));
        IntStream.range(0, segments.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> segments.get(i).place))
                .forEach(i -> order.add(first + i));
    }

    private Placed segment(int own) throws UnusableFileException {
        var from = "";
        var to = "";
        int place = own;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("source")) {
                from = Segment.read(xml);
            } else if (xml.starts("target")) {
                place = number(xml.attribute("order"), own);
                to = Segment.read(xml);
            }
        }
        return new Placed(from, to, place);
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    /// A unit of XLIFF 1.2.
    private void unit() throws UnusableFileException {
        var from = "";
        Map<String, String> sources = Map.of();
        Map<String, String> targets = Map.of();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts() && BESIDE.contains(xml.name())) {
                xml.skip();
            } else if (xml.starts("source")) {
                from = Segment.read(xml);
            } else if (xml.starts("seg-source")) {
                sources = segments();
            } else if (xml.starts("target")) {
                targets = segments();
            }
        }
        if (sources.size() > 1 && sources.keySet().equals(targets.keySet())) {
            for (var segment : sources.entrySet()) {
                row(segment.getValue(), targets.getOrDefault(segment.getKey(), ""));
            }
        } else {
            row(from, String.join(" ", targets.values()));
        }
    }

    private void row(String from, String to) {
        if (!from.isEmpty() || !to.isEmpty()) {
            order.add(rows.size());
            rows.add(List.of(from, to));
        }
    }

    /// The segments an element is cut into, by their number; what stands outside of them has an empty one.
    private Map<String, String> segments() throws UnusableFileException {
        var segments = new LinkedHashMap<String, String>();
        var rest = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("mrk") && "seg".equals(xml.attribute("mtype"))) {
                var number = xml.attribute("mid");
                segments.merge(number == null ? "" : number, Segment.read(xml), (a, b) -> a + " " + b);
            } else {
                Segment.append(xml, rest);
            }
        }
        if (!rest.toString().isBlank()) {
            segments.merge("", Segment.oneLine(rest), (a, b) -> b + " " + a);
        }
        return segments;
    }
}
