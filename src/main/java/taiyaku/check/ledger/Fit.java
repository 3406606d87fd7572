package taiyaku.check.ledger;

import taiyaku.check.meaning.Digits;
import taiyaku.check.meaning.Outcome;
import java.util.Objects;
import taiyaku.figure.Kind;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;

/// How badly two mentions fit as tellings of one quantity: 0 for the same figure, more the less they have in common.
///
/// The prices are set against what it costs to leave both alone (twice [#ALONE] for two plain figures): a figure with
/// other digits but of the same kind is still paired, since it is most likely the same quantity told wrongly; a
/// percentage and a date are not.
final class Fit {

    /// What it costs to leave a figure without counterpart.
    static final int ALONE = 200;

    private static final int WEAK_ALONE = 30;
    private static final int LOOSE_ALONE = 100;

    /// Digits that are no figures are held together only when a slip turns one row into the other.
    private static final int SLIP = 34;

    private static final int HALF = 50;
    private static final int VAGUE = 90;
    private static final int BOTH_VAGUE = 40;

    /// Two ordinals that say other places are most likely one told wrongly, even a second that need not be told: cheaper
    /// than leaving both alone.
    private static final int ORDINALS = 170;

    private Fit() {}

    static int alone(Mention mention) {
        return mention.loose() ? LOOSE_ALONE : mention.weak() ? WEAK_ALONE : ALONE;
    }

    /// The price of a pair.
    ///
    /// @param sure whether only pairs count that agree, or differ in a way that shows their kinship (a power of ten)
    static int price(Mention a, Mention b, boolean sure) {
        var outcome = a.against(b);
        if (a.loose() || b.loose()) {
            return loose(a, b, outcome, sure);
        }
        if ((a.aside() || b.aside()) && !sameUnit(a, b)) {
            return Assignment.NEVER;
        }
        int strange = a.figure().value().kind() == b.figure().value().kind() ? 0 : 20;
        int weak = !a.weak() && !b.weak() ? 0 : isSlip(a, b) ? -60 : 150;
        if (outcome.agrees() && isVague(a) != isVague(b)) {
            // some thousands may be told as 5000, but only when nothing says so more exactly
            return sure ? Assignment.NEVER : VAGUE + strange;
        }
        if (!outcome.agrees() && isVague(a) && isVague(b)) {
            // tens of thousands and 数千: each may be left out, but where both stand they are held together
            return sure ? Assignment.NEVER : BOTH_VAGUE;
        }
        return switch (outcome) {
            case SAME -> strange;
            case ROUNDED -> 30 + strange;
            case ORDER -> 50 + strange;
            case UNIT -> 60 + weak;
            case MAGNITUDE -> 100 + strange + weak;
            case DEBRIS -> debris(a, b, sure);
            case DATE, TIME, VALUE -> sure ? Assignment.NEVER : ordinals(a, b) ? ORDINALS : other(a, b) + weak;
            case MISSING, EXTRA, EXCUSED -> Assignment.NEVER;
        };
    }

    private static boolean isVague(Mention mention) {
        return mention.meant().qualifier() == Qualifier.SEVERAL;
    }

    private static boolean ordinals(Mention a, Mention b) {
        return a.meant().value().kind() == Kind.ORDINAL && b.meant().value().kind() == Kind.ORDINAL;
    }

    /// Whether a bare 1 is what is left of the other figure's digits: `18` → `1`, `10人` → `1人`.
    private static boolean isSlip(Mention a, Mention b) {
        var left = Digits.of(a.text());
        var right = Digits.of(b.text());
        return (left.equals("1") || right.equals("1")) && Digits.edits(left, right) == 1;
    }

    private static int loose(Mention a, Mention b, Outcome outcome, boolean sure) {
        if (outcome == Outcome.SAME) {
            return a.loose() && b.loose() ? 0 : 40;
        }
        if (sure || a.broken() || b.broken()) {
            return Assignment.NEVER;
        }
        var left = Digits.of(a.text());
        var right = Digits.of(b.text());
        int unlikeness = Digits.unlikeness(left, right);
        if (Digits.permuted(left, right)) {
            return 150;
        }
        if (unlikeness <= SLIP && Math.min(left.length(), right.length()) > 1) {
            return 120 + unlikeness / 2;
        }
        return a.loose() && b.loose() && unlikeness <= HALF ? 190 : Assignment.NEVER;
    }

    /// Debris is held to the figure whose digits it still has, then to one of its likely kind.
    private static int debris(Mention a, Mention b, boolean sure) {
        var broken = a.broken() ? a : b;
        var whole = a.broken() ? b : a;
        if (!(broken.figure().value() instanceof Value.Debris debris)) {
            return Assignment.NEVER;
        }
        int kin = likely(debris.likely(), whole.figure().value().kind()) ? 0 : 60;
        if (debris.digits().isEmpty()) {
            return 140 + kin;
        }
        int unlikeness = Digits.unlikeness(debris.digits(), Digits.of(whole.meant().value()));
        return sure && unlikeness > 50 ? Assignment.NEVER : 80 + unlikeness + kin;
    }

    private static boolean likely(Kind likely, Kind kind) {
        return likely == kind || (likely == Kind.COUNT && kind == Kind.ORDINAL);
    }

    /// Figures that say other things: the nearer their kinds and digits, the cheaper.
    private static int other(Mention a, Mention b) {
        var left = a.meant().value();
        var right = b.meant().value();
        int unlikeness = Digits.unlikeness(Digits.of(left), Digits.of(right));
        if (left.kind() == right.kind()) {
            return (sameUnit(a, b) ? 200 : 240) + unlikeness;
        }
        if (isNumber(left.kind()) && isNumber(right.kind())) {
            boolean plain = left.kind() == Kind.COUNT || right.kind() == Kind.COUNT;
            return (plain ? 240 : 300) + unlikeness;
        }
        return 320 + unlikeness;
    }

    private static boolean sameUnit(Mention a, Mention b) {
        return Objects.equals(a.meant().value().unit(), b.meant().value().unit());
    }

    private static boolean isNumber(Kind kind) {
        return switch (kind) {
            case COUNT, ORDINAL, AGE, MONEY, MEASURE, PERCENT, POINTS, MULTIPLE, DURATION -> true;
            case FRACTION, DATE, TIME, RATIO, DEBRIS -> false;
        };
    }
}
