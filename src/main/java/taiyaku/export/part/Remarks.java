package taiyaku.export.part;

import taiyaku.check.Finding;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.FindingText;
import taiyaku.wording.Messages;

/// What an export says of findings, in the interface language.
public final class Remarks {

    private final Review review;
    private final Decisions decisions;
    private final Messages messages;
    private final FindingText words;

    /// @param decisions what a person decided about the findings
    public Remarks(Review review, Decisions decisions, Messages messages) {
        this.review = review;
        this.decisions = decisions;
        this.messages = messages;
        words = new FindingText(messages);
    }

    /// `critical`, in words.
    public String severity(Finding finding) {
        return messages.text("severity." + finding.severity().code());
    }

    /// The category in words: "Another power of ten".
    public String category(Finding finding) {
        return words.category(finding);
    }

    /// The finding in one sentence.
    public String message(Finding finding) {
        return words.message(finding, review);
    }

    /// How it came about; empty when that is not known.
    public String cause(Finding finding) {
        var cause = words.cause(finding);
        return cause == null ? "" : cause;
    }

    /// What would be right; empty when nothing is suggested.
    public String suggestion(Finding finding) {
        var suggestion = finding.suggestion();
        return suggestion == null ? "" : suggestion;
    }

    /// What was decided.
    public Decision decision(Finding finding) {
        return decisions.of(finding, review);
    }

    /// The state in words.
    public String state(Finding finding) {
        return messages.text("state." + decision(finding).state().code());
    }

    /// Whether a person dismissed it.
    public boolean isDismissed(Finding finding) {
        return decision(finding).state().dismissed();
    }

    /// All that a note beside the text says: how grave, what, what would be right, its category, the state and the note
    /// of a person.
    public String note(Finding finding) {
        var note = new StringBuilder(severity(finding) + ": " + message(finding));
        if (!suggestion(finding).isEmpty()) {
            note.append(" · ").append(messages.text("report.right")).append(": ").append(suggestion(finding));
        }
        note.append(" [").append(finding.category().code()).append("; MQM ").append(finding.category().mqm()).append(']');
        var decision = decision(finding);
        if (decision.state() != Decision.State.OPEN) {
            note.append(" · ").append(state(finding));
        }
        if (!decision.note().isEmpty()) {
            note.append(" · ").append(decision.note());
        }
        return note.toString();
    }
}
