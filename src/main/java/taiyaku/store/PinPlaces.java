package taiyaku.store;

import com.google.gson.JsonArray;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import taiyaku.align.Pin;
import taiyaku.align.Reading;
import taiyaku.text.Edition;
import taiyaku.text.Sentence;
import taiyaku.text.Span;

/// Pins as a project file keeps them: by the numbers of their sentences, and beside these by where the sentences stand in
/// the texts (UTF-16, end exclusive), for another version of the program may cut a text otherwise, and a number would
/// then mean another sentence. A file without places counts by numbers.
final class PinPlaces {

    private PinPlaces() {}

    /// Writes pins and the places of their sentences.
    ///
    /// @param pins all of which stand on these editions; one that does not has no place
    static void write(JsonWriter json, List<Pin> pins, List<Edition> editions) throws IOException {
        json.name("pins").beginArray();
        for (var pin : pins) {
            json.beginArray();
            for (var side : pin.sides()) {
                json.beginArray();
                for (int sentence : side) {
                    json.value(sentence);
                }
                json.endArray();
            }
            json.endArray();
        }
        json.endArray();
        if (pins.isEmpty() || !Pin.fitting(pins, editions).equals(pins)) {
            return;
        }
        var sentences = sentences(editions);
        json.name("places").beginArray();
        for (var pin : pins) {
            json.beginArray();
            for (int e = 0; e < editions.size(); e++) {
                json.beginArray();
                for (int sentence : pin.sides().get(e)) {
                    var span = sentences.get(e).get(sentence).span();
                    json.beginArray().value(span.start()).value(span.end()).endArray();
                }
                json.endArray();
            }
            json.endArray();
        }
        json.endArray();
    }

    /// The pins of a file that can stand on its editions.
    ///
    /// @param pins by number
    /// @param places by place, as many as there are pins; empty where the file has none
    /// @throws IllegalArgumentException where one is none
    static List<Pin> read(JsonArray pins, JsonArray places, List<Edition> editions) {
        var read = new ArrayList<Pin>();
        if (places.size() == pins.size() && !places.isEmpty()) {
            var sentences = sentences(editions);
            for (var pin : places) {
                var sides = pin.getAsJsonArray();
                read.add(new Pin(IntStream.range(0, Math.min(sides.size(), editions.size()))
                        .mapToObj(e -> at(sentences.get(e), sides.get(e).getAsJsonArray()))
                        .toList()));
            }
        } else {
            for (var pin : pins) {
                read.add(new Pin(pin.getAsJsonArray().asList().stream()
                        .map(side -> side.getAsJsonArray().asList().stream()
                                .map(sentence -> sentence.getAsInt())
                                .toList())
                        .toList()));
            }
        }
        return Pin.fitting(read, editions);
    }

    /// The sentences that stand at some places: those whose middle lies in one, and where there is none the sentence that
    /// holds the place's own middle.
    private static List<Integer> at(List<Sentence> sentences, JsonArray places) {
        var found = new TreeSet<Integer>();
        for (var element : places) {
            var pair = element.getAsJsonArray();
            if (pair.size() != 2) {
                throw new IllegalArgumentException("a place has a start and an end");
            }
            var place = new Span(pair.get(0).getAsInt(), pair.get(1).getAsInt());
            var inside = IntStream.range(0, sentences.size())
                    .filter(s -> place.contains(middle(sentences.get(s).span())))
                    .boxed()
                    .toList();
            found.addAll(inside);
            if (inside.isEmpty()) {
                IntStream.range(0, sentences.size())
                        .filter(s -> sentences.get(s).span().contains(middle(place)))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static int middle(Span span) {
        return (span.start() + span.end()) / 2;
    }

    private static List<List<Sentence>> sentences(List<Edition> editions) {
        return editions.stream().map(Reading::sentences).toList();
    }
}
