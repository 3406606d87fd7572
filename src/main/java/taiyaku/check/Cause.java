package taiyaku.check;

import java.util.Locale;

/// How an error came about, where that can be told.
public enum Cause {
    /// Milliarden → 億: the scale word was put for its neighbour, the digits kept
    SCALE_WORD_COPIED,
    /// Millionen → 万
    MILLION_AS_MYRIAD,
    /// 2,3 left where 2.3 belongs
    COMMA_KEPT,
    /// XNUMX and its kind
    MASK_LEAKED,
    DIGITS_TRANSPOSED,
    DIGIT_DROPPED,
    DIGIT_DOUBLED,
    THOUSANDS_MARK_LOST,
    DECIMAL_MARK_MOVED,
    PERCENT_LOST,
    POINT_FOR_PERCENT,
    HALF_OF_DAY,
    DAY_MONTH_CHANGED,
    ERA_OFF_BY_ONE,
    FIGURES_EXCHANGED,
    UNIT_CHANGED,
    FIGURE_LEFT_OUT,
    FIGURE_INVENTED,
    IMPOSSIBLE,
    /// Musk → 麝香
    NAME_AS_WORD,
    /// Le, Guerra Aperta: every version has it from a text that is not here
    INHERITED,
    /// one sentence was translated in pieces, as its mark-up parted it
    SEAM,
    /// a sentence stands there twice
    SAID_TWICE,
    WORDS_GLUED,
    /// a full stop or comma of Latin script in Japanese
    MARK_OF_OTHER_SCRIPT,
    PART_LEFT_OUT,
    PART_ADDED,
    /// one quantity told twice, another power of ten each time
    TOLD_TWICE,
    PART_ABOVE_WHOLE,
    /// an amount in two currencies at another rate than the rest
    ODD_RATE;

    /// Its name in JSON: `scale-word-copied`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
