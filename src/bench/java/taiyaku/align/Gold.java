package taiyaku.align;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// A document with its links as people made them: two texts, their sentences, and which of them belong together.
///
/// @param name what to call it
/// @param editions the two texts
/// @param units by side the sentences as the gold counts them, in order
/// @param beads every sentence of both sides in exactly one
record Gold(String name, List<Edition> editions, List<List<Span>> units, List<Bead> beads) {

    /// Sentences that belong together, by side; one side may be empty.
    record Bead(List<Integer> left, List<Integer> right) {}

    /// All documents below some folders, each a folder with a `gold.json`, in order of their paths.
    static List<Gold> in(List<Path> folders) throws IOException {
        var documents = new ArrayList<Gold>();
        for (var folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.filter(f -> f.endsWith("gold.json")).sorted().toList()) {
                    documents.add(read(file));
                }
            }
        }
        return documents;
    }

    private static Gold read(Path file) throws IOException {
        var json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        var editions = new ArrayList<Edition>();
        var units = new ArrayList<List<Span>>();
        for (var side : List.of("source", "target")) {
            JsonObject half = json.getAsJsonObject(side);
            var text = Files.readString(file.resolveSibling(half.get("file").getAsString()));
            editions.add(new Edition(Language.of(half.get("lang").getAsString()), text, file + " " + side));
            units.add(half.getAsJsonArray("units").asList().stream()
                    .map(u -> new Span(
                            u.getAsJsonArray().get(0).getAsInt(),
                            u.getAsJsonArray().get(1).getAsInt()))
                    .toList());
        }
        var beads = json.getAsJsonArray("beads").asList().stream()
                .map(b -> new Bead(numbers(b.getAsJsonArray(), 0), numbers(b.getAsJsonArray(), 1)))
                .toList();
        return new Gold(file.getParent().getFileName().toString(), editions, units, beads);
    }

    private static List<Integer> numbers(JsonArray bead, int side) {
        return bead.get(side).getAsJsonArray().asList().stream()
                .map(n -> n.getAsInt())
                .toList();
    }

    /// How many sentences both sides have together.
    int size() {
        return units.get(0).size() + units.get(1).size();
    }

    /// For each of some spans of a side the units it shares most of its own or of their text with.
    ///
    /// @param spans in order
    List<List<Integer>> covered(int side, List<Span> spans) {
        var gold = units.get(side);
        var covered = new ArrayList<List<Integer>>();
        int first = 0;
        for (var span : spans) {
            while (first < gold.size() && gold.get(first).end() <= span.start()) {
                first++;
            }
            int from = first;
            covered.add(IntStream.range(from, gold.size())
                    .takeWhile(u -> gold.get(u).start() < span.end())
                    .filter(u -> mostly(span, gold.get(u)))
                    .boxed()
                    .toList());
        }
        return covered;
    }

    private static boolean mostly(Span a, Span b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return both > 0 && 2 * both >= Math.min(a.length(), b.length());
    }

    /// Documents in a row as one, until a side has `size` sentences; where they have all been used they come again.
    ///
    /// @param fresh whether what comes again does so with other digits on both sides, so that rare figures stay rare
    static Gold joined(List<Gold> documents, int size, boolean fresh) {
        var texts = List.of(new StringBuilder(), new StringBuilder());
        List<List<Span>> units = List.of(new ArrayList<>(), new ArrayList<>());
        var beads = new ArrayList<Bead>();
        for (int k = 0; units.get(0).size() < size; k++) {
            var document = documents.get(k % documents.size());
            int round = fresh ? k / documents.size() : 0;
            int left = units.get(0).size();
            int right = units.get(1).size();
            for (var bead : document.beads()) {
                beads.add(new Bead(moved(bead.left(), left), moved(bead.right(), right)));
            }
            for (int side = 0; side < 2; side++) {
                var text = texts.get(side);
                int start = text.length();
                for (var unit : document.units().get(side)) {
                    units.get(side).add(new Span(unit.start() + start, unit.end() + start));
                }
                text.append(refigured(document.editions().get(side).text(), round)).append("\n\n");
            }
        }
        var editions = new ArrayList<Edition>();
        for (int side = 0; side < 2; side++) {
            var language = documents.getFirst().editions().get(side).language();
            editions.add(new Edition(language, texts.get(side).toString(), "joined"));
        }
        return new Gold("joined " + size, editions, units, beads);
    }

    private static List<Integer> moved(List<Integer> numbers, int by) {
        return numbers.stream().map(n -> n + by).toList();
    }

    /// A text with every digit but 0 turned round by some places: 1 becomes 2, 9 becomes 1, in every script's digits.
    private static String refigured(String text, int round) {
        var changed = new StringBuilder(text);
        int place = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit > 0) {
                int turned = (digit - 1 + round / (int) Math.pow(9, place % 3)) % 9 + 1;
                changed.setCharAt(i, (char) (text.charAt(i) - digit + turned));
                place++;
            } else if (digit < 0) {
                place = 0;
            }
        }
        return changed.toString();
    }
}
