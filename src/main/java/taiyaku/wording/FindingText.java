package taiyaku.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Cause;
import taiyaku.check.Finding;
import taiyaku.review.Fingerprint;
import taiyaku.check.Place;
import taiyaku.figure.Figure;
import taiyaku.figure.Qualifier;
import taiyaku.grammar.Figures;
import taiyaku.figure.Value;
import taiyaku.review.Review;
import taiyaku.review.Testimony;
import taiyaku.text.Language;

/// Tells a finding in the interface language.
public final class FindingText {

    /// Amounts of more decimals are told as they are spelt: `220 2/3`.
    private static final int ENDLESS = 8;

    private final Messages messages;

    /// @param messages the interface language
    public FindingText(Messages messages) {
        this.messages = messages;
    }

    /// The finding in one sentence: what stands there, what the other version says, how far off it is.
    public String message(Finding finding, Review review) {
        var facts = facts(finding, review);
        var key = "finding." + finding.category().code();
        var cause = finding.cause();
        if (cause != null && messages.has(key + "." + cause.code())) {
            key += "." + cause.code();
        } else if (facts.containsKey("with") && messages.has(key + ".with")) {
            key += ".with";
        } else if (facts.containsKey("broken") && messages.has(key + ".broken")) {
            key += ".broken";
        } else if (facts.containsKey("beside") && messages.has(key + ".beside")) {
            key += ".beside";
        } else if (facts.containsKey("right") && messages.has(key + ".right")) {
            key += ".right";
        } else if (!facts.containsKey("text") && messages.has(key + ".gone")) {
            key += ".gone";
        }
        return messages.text(key, facts);
    }

    /// The finding in a few words: "Ten times too small".
    public String headline(Finding finding) {
        var factor = finding.factor();
        if (factor != null && factor.signum() > 0 && messages.has("headline." + finding.category().code() + ".times")) {
            return messages.text(
                    "headline." + finding.category().code() + ".times", Map.of("times", times(factor)));
        }
        return messages.text("headline." + finding.category().code());
    }

    /// How the error came about, in one sentence; null when that is not known.
    public @Nullable String cause(Finding finding) {
        var cause = finding.cause();
        return cause == null ? null : messages.text("cause." + cause.code());
    }

    /// What a witness says: "the Arabic says 9.74 مليار too".
    public String testimony(Testimony testimony, Review review) {
        return messages.text(
                "testimony",
                Map.of(
                        "language", languageName(review, testimony.edition()),
                        "text", testimony.place().text(),
                        "value", told(testimony.place())));
    }

    /// The error's cause in a few words: "Scale word copied".
    public String slip(Cause cause) {
        return messages.text("slip." + cause.code());
    }

    /// What was done again and again: "Milliarden → 億 copied, 5 of 5", "Masks left in, 3 places".
    public String fingerprint(Fingerprint print) {
        var words = print.words();
        int count = print.findings().size();
        return words == null
                ? messages.text("fingerprint.places", Map.of("cause", slip(print.cause()), "count", count))
                : messages.text(
                        "fingerprint.words",
                        Map.of("from", words.from(), "to", words.to(), "count", count, "of", print.chances()));
    }

    /// The category's name: "Another power of ten".
    public String category(Finding finding) {
        return messages.text("category." + finding.category().code());
    }

    /// What a figure says, in the interface language's own spelling: `97.4 billion dollars`; for debris, the text itself.
    public String value(Figure figure, String text) {
        var amount = figure.value().amount();
        // fractions are written as such, feet in feet and inches
        boolean told = figure.value() instanceof Value.Fraction || "foot".equals(figure.value().unit());
        boolean endless = amount != null && amount.scale() > ENDLESS && !told;
        var written = figure.value() instanceof Value.Debris || endless ? null : Figures.write(figure, messages.language(), "");
        if (written == null) {
            return text;
        }
        // "thousands" says itself that it is no number, "1 year" does not
        var exact = new Figure(figure.span(), figure.value(), figure.to(), Qualifier.EXACT);
        boolean bare = figure.qualifier() == Qualifier.SEVERAL && written.equals(Figures.write(exact, messages.language(), ""));
        return bare ? messages.text("value.several", Map.of("value", written)) : written;
    }

    private Map<String, Object> facts(Finding finding, Review review) {
        var facts = new HashMap<String, Object>();
        int suspect = finding.suspects().isEmpty() ? 0 : finding.suspects().getFirst();
        int witness = witness(finding, review);
        var wrong = finding.places().get(suspect);
        var right = witness < 0 ? null : finding.places().get(witness);
        facts.put("language", languageName(review, suspect));
        facts.put("other", languageName(review, witness < 0 ? review.article().original() : witness));
        facts.put("more", finding.related().size());
        if (!finding.related().isEmpty()) {
            facts.put("with", String.join(", ", finding.related().stream().map(r -> r.place().text()).distinct().toList()));
        }
        finding.related().stream()
                .filter(related -> related.edition() == suspect)
                .findFirst()
                .ifPresent(related -> facts.put("beside", related.place().text()));
        if (wrong != null) {
            facts.put("text", wrong.text());
            facts.put("value", told(wrong));
        }
        if (right != null) {
            if (wrong != null && wrong.figure() != null && wrong.figure().value() instanceof Value.Debris) {
                facts.put("broken", true);
            }
            facts.put("right", finding.factor() == null ? told(right) : told(right, wrong));
            facts.put("rightText", right.text());
        }
        if (finding.suggestion() != null) {
            facts.put("suggestion", finding.suggestion());
        }
        if (finding.factor() != null && finding.factor().signum() > 0) {
            facts.put("times", times(finding.factor()));
        }
        return facts;
    }

    /// The edition that says what is right: the original unless it is the suspect, else the first that has a place.
    private static int witness(Finding finding, Review review) {
        int original = review.article().original();
        if (!finding.suspects().contains(original) && finding.places().get(original) != null) {
            return original;
        }
        for (int i = 0; i < finding.places().size(); i++) {
            if (!finding.suspects().contains(i) && finding.places().get(i) != null) {
                return i;
            }
        }
        return -1;
    }

    private String told(Place place) {
        var figure = place.figure();
        return figure == null ? place.text() : value(figure, place.text());
    }

    /// What is right, without its currency where the wrong one was just told in the same.
    private String told(Place right, @Nullable Place wrong) {
        var figure = right.figure();
        var other = wrong == null ? null : wrong.figure();
        return figure != null
                        && other != null
                        && figure.to() == null
                        && figure.value() instanceof Value.Money(var amount, var currency)
                        && other.value() instanceof Value.Money(_, var same)
                        && currency.equals(same)
                ? value(new Figure(figure.span(), new Value.Count(amount), null, figure.qualifier()), right.text())
                : told(right);
    }

    private String languageName(Review review, int edition) {
        Language language = review.article().editions().get(edition).language();
        var key = "language." + language.code();
        return messages.has(key)
                ? messages.text(key)
                : language.locale().getDisplayLanguage(messages.language().locale());
    }

    /// "10 times too small" for 0.1, "100 times too large" for 100.
    private String times(BigDecimal factor) {
        boolean small = factor.compareTo(BigDecimal.ONE) < 0;
        var times = small ? BigDecimal.ONE.divide(factor, new MathContext(3)) : factor.round(new MathContext(3));
        return messages.text(small ? "times.small" : "times.large", Map.of("n", times));
    }
}
