package taiyaku.check;

/// The catalogue of what can be wrong, by its codes in JSON; the gravest figure category first.
public enum Category {
    NUMBER_MAGNITUDE("number.magnitude"),
    PLACEHOLDER("placeholder"),
    NUMBER_VALUE("number.value"),
    DATE("date"),
    TIME("time"),
    NUMBER_UNIT("number.unit"),
    NUMBER_ORDER("number.order"),
    NUMBER_MISSING("number.missing"),
    NUMBER_EXTRA("number.extra"),
    NUMBER_CONTRADICTION("number.contradiction"),
    NAME("name"),
    TEXT_OMITTED("text.omitted"),
    TEXT_ADDED("text.added"),
    TEXT_UNTRANSLATED("text.untranslated"),
    NUMBER_FORMAT("number.format"),
    PUNCTUATION_QUOTES("punctuation.quotes"),
    PUNCTUATION_SPACING("punctuation.spacing"),
    STYLE("style");

    private final String code;

    Category(String code) {
        this.code = code;
    }

    /// Its code in JSON: `number.magnitude`.
    public String code() {
        return code;
    }
}
