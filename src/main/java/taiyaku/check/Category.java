package taiyaku.check;

/// The catalogue of what can be wrong, by its codes in JSON; the gravest figure category first.
public enum Category {
    NUMBER_MAGNITUDE("number.magnitude", "Accuracy › Mistranslation", "numbers"),
    PLACEHOLDER("placeholder", "Accuracy › Mistranslation", "numbers"),
    NUMBER_VALUE("number.value", "Accuracy › Mistranslation", "numbers"),
    DATE("date", "Accuracy › Mistranslation", "numbers"),
    TIME("time", "Accuracy › Mistranslation", "numbers"),
    NUMBER_UNIT("number.unit", "Accuracy › Mistranslation", "numbers"),
    NUMBER_ORDER("number.order", "Accuracy › Mistranslation", "numbers"),
    NUMBER_MISSING("number.missing", "Accuracy › Omission", "omission"),
    NUMBER_EXTRA("number.extra", "Accuracy › Addition", "addition"),
    NUMBER_CONTRADICTION("number.contradiction", "Accuracy", "inconsistency"),
    NAME("name", "Accuracy › Mistranslation", "mistranslation"),
    TEXT_OMITTED("text.omitted", "Accuracy › Omission", "omission"),
    TEXT_ADDED("text.added", "Accuracy › Addition", "addition"),
    TEXT_UNTRANSLATED("text.untranslated", "Accuracy › Untranslated", "untranslated"),
    NUMBER_FORMAT("number.format", "Locale conventions › Number format", "locale-specific-format"),
    PUNCTUATION_QUOTES("punctuation.quotes", "Linguistic conventions", "typographical"),
    PUNCTUATION_SPACING("punctuation.spacing", "Linguistic conventions", "whitespace"),
    STYLE("style", "Style", "style");

    private final String code;
    private final String mqm;
    private final String its;

    Category(String code, String mqm, String its) {
        this.code = code;
        this.mqm = mqm;
        this.its = its;
    }

    /// Its code in JSON: `number.magnitude`.
    public String code() {
        return code;
    }

    /// Its place in Multidimensional Quality Metrics: `Accuracy › Mistranslation`.
    public String mqm() {
        return mqm;
    }

    /// Its type in the Internationalization Tag Set 2.0, section 8.17 (localization quality issue): `numbers`.
    public String its() {
        return its;
    }
}
