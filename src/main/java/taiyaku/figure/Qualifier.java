package taiyaku.figure;

import java.util.Arrays;

/// The word around a figure that says how exact it is meant; it lies outside the figure's span.
public enum Qualifier {
    /// nothing said
    EXACT(""),
    /// rund, etwa, 約, nearly as much as
    ABOUT("~"),
    /// fast, knapp, 弱, 未満: below it
    BELOW("<"),
    /// gut, über, 強, 超: above it
    ABOVE(">"),
    /// bis zu, höchstens, 以下
    AT_MOST("<="),
    /// mindestens, 以上
    AT_LEAST(">="),
    /// 数億, Milliarden von: some of them, the value being one
    SEVERAL("several");

    private final String code;

    Qualifier(String code) {
        this.code = code;
    }

    /// The qualifier spelt so in JSON and in the tables; an error when there is none.
    public static Qualifier of(String code) {
        return Arrays.stream(values()).filter(q -> q.code.equals(code)).findFirst().orElseThrow();
    }

    /// Its spelling in JSON; empty for [#EXACT].
    public String code() {
        return code;
    }
}
