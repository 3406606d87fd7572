package taiyaku.view.findings;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import taiyaku.desk.Desk;
import taiyaku.desk.worklog.Entry;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.view.sign.Labels;
import taiyaku.wording.CatalogueText;

/// What was done, in two short lines.
final class WorklogText {

    private static final int LONGEST = 80;

    private final Desk desk;
    private final Labels labels;
    private final CatalogueText catalogue;

    WorklogText(Desk desk, Labels labels) {
        this.desk = desk;
        this.labels = labels;
        catalogue = new CatalogueText(labels.messages());
    }

    /// What it was done to.
    String what(Entry entry) {
        return switch (entry) {
            case Entry.Text text -> told(text.before()) + " → " + told(text.after());
            case Entry.Verdict verdict -> Decisions.places(verdict.key()).stream()
                    .map(WorklogText::told)
                    .collect(Collectors.joining(" / "));
            case Entry.Kind kind -> catalogue.title(kind.category());
            case Entry.Tie tie -> IntStream.range(0, tie.pin().sides().size())
                    .mapToObj(e -> language(e) + " "
                            + tie.pin().sides().get(e).stream()
                                    .map(sentence -> String.valueOf(sentence + 1))
                                    .collect(Collectors.joining(" ")))
                    .collect(Collectors.joining(" = "));
            case Entry.Sewn sewn -> language(sewn.edition()) + ": " + around(sewn);
        };
    }

    /// What was done.
    String how(Entry entry) {
        return switch (entry) {
            case Entry.Text text -> language(text.edition()) + ", " + labels.text("worklog.written");
            case Entry.Verdict verdict -> {
                var gone = verdict.finding() == null ? ", " + labels.text("worklog.gone") : "";
                yield decision(verdict.decision()) + gone;
            }
            case Entry.Kind kind -> decision(kind.decision()) + ", " + labels.text("worklog.article");
            case Entry.Tie tie -> labels.text("row.pinned");
            case Entry.Sewn sewn -> labels.text(sewn.seam().border() ? "worklog.cut" : "worklog.joined");
        };
    }

    private String decision(Decision decision) {
        var state = decision.state() == Decision.State.OPEN
                ? labels.text("facet.open")
                : labels.text("state." + decision.state().code());
        return decision.note().isEmpty() ? state : state + ": " + decision.note();
    }

    private String language(int edition) {
        var editions = desk.manuscript().now().article().editions();
        // the list may be a moment behind a version that was taken away
        return edition < editions.size() ? editions.get(edition).language().code() : "";
    }

    private String around(Entry.Sewn sewn) {
        var editions = desk.manuscript().now().article().editions();
        var text = sewn.edition() < editions.size() ? editions.get(sewn.edition()).text() : "";
        int at = Math.min(sewn.seam().at(), text.length());
        return told("…" + text.substring(Math.max(0, at - 16), at)) + " | "
                + told(text.substring(at, Math.min(text.length(), at + 24)) + "…");
    }

    private static String told(String text) {
        var line = text.strip().replace('\n', ' ');
        return line.isEmpty() ? "∅" : line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }
}
