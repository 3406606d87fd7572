package taiyaku.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.figure.Figure;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.align.Relation;
import taiyaku.review.Review;
import taiyaku.review.Testimony;
import taiyaku.text.Edition;
import taiyaku.wording.FindingText;
import taiyaku.wording.Messages;

/// A review, or the figures of a text, as the JSON that scripts rely on: `taiyaku-review/1` and `taiyaku-figures/1`.
///
/// Values are strings, offsets are UTF-16 code units with the end exclusive, absent things are left out.
public final class ReviewJson {

    private final FindingText words;
    private final boolean indented;

    /// @param messages the language of the messages
    /// @param indented whether to spread it over lines, for people
    public ReviewJson(Messages messages, boolean indented) {
        words = new FindingText(messages);
        this.indented = indented;
    }

    /// A review as one object, without a line end behind it.
    ///
    /// @param decisions give findings their state, where it is not open
    public void write(Review review, Decisions decisions, Writer out) throws IOException {
        var json = writer(out);
        json.beginObject();
        members(review, decisions, json);
        json.endObject();
        json.flush();
    }

    /// A review as one object on one line, with the id of the pair first.
    public String line(@Nullable String id, Review review) throws IOException {
        var out = new StringWriter();
        var json = writer(out);
        json.beginObject();
        id(json, id);
        members(review, Decisions.NONE, json);
        json.endObject();
        return out.toString();
    }

    /// The figures of a text as one object, without a line end behind it.
    public void figures(Edition edition, List<Figure> figures, Writer out) throws IOException {
        var json = writer(out);
        json.beginObject();
        json.name("format").value("taiyaku-figures/1");
        json.name("path").value(edition.name());
        json.name("language").value(edition.language().code());
        json.name("text").value(edition.text());
        figures(json, edition, figures);
        json.endObject();
        json.flush();
    }

    /// The figures of a text as one object on one line, with the id of the text first.
    public String figuresLine(@Nullable String id, Edition edition, List<Figure> figures) throws IOException {
        var out = new StringWriter();
        var json = writer(out);
        json.beginObject();
        id(json, id);
        json.name("language").value(edition.language().code());
        figures(json, edition, figures);
        json.endObject();
        return out.toString();
    }

    /// What stands in the place of a line that could not be used.
    public String errorLine(@Nullable String id, String error) throws IOException {
        var out = new StringWriter();
        var json = writer(out);
        json.beginObject();
        if (id == null) {
            json.name("id").nullValue();
        }
        id(json, id);
        json.name("error").value(error);
        json.endObject();
        return out.toString();
    }

    private JsonWriter writer(Writer out) {
        var json = new JsonWriter(out);
        json.setHtmlSafe(false);
        if (indented) {
            json.setIndent("  ");
        }
        return json;
    }

    private static void id(JsonWriter json, @Nullable String id) throws IOException {
        if (id != null) {
            json.name("id").jsonValue(id);
        }
    }

    private void members(Review review, Decisions decisions, JsonWriter json) throws IOException {
        json.name("format").value("taiyaku-review/1");
        json.name("editions").beginArray();
        for (var reading : review.readings()) {
            edition(json, reading);
        }
        json.endArray();
        json.name("relation").value(review.relation().code());
        if (review.relation() == Relation.RETELLING) {
            json.name("relations").beginArray();
            for (var relation : review.relations()) {
                json.value(relation.code());
            }
            json.endArray();
        }
        json.name("links").beginArray();
        for (var link : review.links()) {
            link(json, link);
        }
        json.endArray();
        json.name("findings").beginArray();
        for (var finding : review.findings()) {
            finding(json, finding, review, decisions.of(finding, review));
        }
        json.endArray();
        fingerprints(json, review);
    }

    /// What several findings come from; left out when there is no such thing.
    private static void fingerprints(JsonWriter json, Review review) throws IOException {
        var prints = review.fingerprints();
        if (prints.isEmpty()) {
            return;
        }
        json.name("fingerprints").beginArray();
        for (var print : prints) {
            json.beginObject();
            json.name("cause").value(print.cause().code());
            var words = print.words();
            member(json, "from", words == null ? null : words.from());
            member(json, "to", words == null ? null : words.to());
            json.name("count").value(print.findings().size());
            json.name("of").value(print.chances());
            json.endObject();
        }
        json.endArray();
    }

    private static void edition(JsonWriter json, Reading reading) throws IOException {
        var edition = reading.edition();
        json.beginObject();
        json.name("language").value(edition.language().code());
        if (!edition.name().isEmpty()) {
            // what was pasted or read from a pair of lines has no path, and its text is known to who asked
            json.name("path").value(edition.name());
            json.name("text").value(edition.text());
        }
        json.name("sentences").beginArray();
        for (var sentence : reading.sentences()) {
            json.beginObject();
            json.name("start").value(sentence.span().start());
            json.name("end").value(sentence.span().end());
            json.endObject();
        }
        json.endArray();
        figures(json, edition, reading.allFigures());
        json.endObject();
    }

    private static void figures(JsonWriter json, Edition edition, List<Figure> figures) throws IOException {
        json.name("figures").beginArray();
        for (var figure : figures) {
            json.beginObject();
            json.name("start").value(figure.span().start());
            json.name("end").value(figure.span().end());
            json.name("text").value(figure.span().of(edition.text()));
            json.name("kind").value(figure.value().kind().code());
            member(json, "value", figure.value().normal());
            member(json, "unit", figure.value().unit());
            member(json, "to", figure.to() == null ? null : figure.to().normal());
            member(json, "qualifier", figure.qualifier().code());
            json.endObject();
        }
        json.endArray();
    }

    private static void link(JsonWriter json, Link link) throws IOException {
        json.beginObject();
        json.name("sides").beginArray();
        for (var side : link.sides()) {
            json.beginArray();
            for (int sentence : side) {
                json.value(sentence);
            }
            json.endArray();
        }
        json.endArray();
        json.name("confidence").value(rounded(link.confidence()));
        if (link.moved()) {
            json.name("moved").value(true);
        }
        if (!link.evidence().isEmpty()) {
            evidence(json, link);
        }
        json.endObject();
    }

    private static void evidence(JsonWriter json, Link link) throws IOException {
        json.name("score").value(rounded(link.score()));
        json.name("evidence").beginArray();
        for (var reason : link.evidence()) {
            json.beginObject();
            json.name("kind").value(reason.kind().code());
            json.name("text").value(reason.text());
            json.name("weight").value(rounded(reason.weight()));
            json.endObject();
        }
        json.endArray();
    }

    private void finding(JsonWriter json, Finding finding, Review review, Decision decision) throws IOException {
        json.beginObject();
        json.name("category").value(finding.category().code());
        json.name("severity").value(finding.severity().code());
        json.name("confidence").value(rounded(finding.confidence()));
        json.name("suspects").beginArray();
        for (int suspect : finding.suspects()) {
            json.value(suspect);
        }
        json.endArray();
        json.name("places").beginArray();
        for (var place : finding.places()) {
            if (place == null) {
                json.nullValue();
            } else {
                json.beginObject();
                place(json, place);
                json.endObject();
            }
        }
        json.endArray();
        if (!finding.related().isEmpty()) {
            json.name("related").beginArray();
            for (var related : finding.related()) {
                json.beginObject();
                json.name("edition").value(related.edition());
                place(json, related.place());
                json.endObject();
            }
            json.endArray();
        }
        json.name("message").value(words.message(finding, review));
        member(json, "cause", finding.cause() == null ? null : finding.cause().code());
        member(
                json,
                "factor",
                finding.factor() == null
                        ? null
                        : finding.factor().stripTrailingZeros().toPlainString());
        member(json, "suggestion", finding.suggestion());
        testimony(json, Testimony.of(finding, review));
        json.name("mqm").value(finding.category().mqm());
        json.name("its").value(finding.category().its());
        if (!decision.equals(Decision.NONE)) {
            member(json, "state", decision.state().dismissed() ? "dismissed" : decision.state().code());
            member(json, "reason", decision.state().dismissed() ? decision.state().code() : null);
            member(json, "note", decision.note());
        }
        json.endObject();
    }

    private static void testimony(JsonWriter json, List<Testimony> testimonies) throws IOException {
        if (testimonies.isEmpty()) {
            return;
        }
        json.name("testimony").beginArray();
        for (var testimony : testimonies) {
            json.beginObject();
            json.name("edition").value(testimony.edition());
            place(json, testimony.place());
            json.endObject();
        }
        json.endArray();
    }

    private static void place(JsonWriter json, Place place) throws IOException {
        json.name("start").value(place.span().start());
        json.name("end").value(place.span().end());
        json.name("text").value(place.text());
    }

    /// To four places, which is more than any confidence or log-odds mean.
    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }

    private static void member(JsonWriter json, String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.name(name).value(value);
        }
    }
}
