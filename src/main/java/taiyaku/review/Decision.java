package taiyaku.review;

import java.util.Locale;

/// What a person decided about a finding.
///
/// @param state what is to become of it
/// @param note a remark; empty when there is none
public record Decision(State state, String note) {

    /// Nothing decided yet.
    public static final Decision NONE = new Decision(State.OPEN, "");

    /// The states of a finding; a dismissal says why.
    public enum State {
        OPEN,
        CONFIRMED,
        FALSE_ALARM,
        INTENDED,
        /// what is missing here stands in another place
        ELSEWHERE;

        /// Its name in files: `false-alarm`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Whether the finding is put away.
        public boolean dismissed() {
            return this == FALSE_ALARM || this == INTENDED || this == ELSEWHERE;
        }
    }

    /// The same with another state.
    public Decision with(State changed) {
        return new Decision(changed, note);
    }

    /// The same with another note.
    public Decision with(String changed) {
        return new Decision(state, changed);
    }
}
