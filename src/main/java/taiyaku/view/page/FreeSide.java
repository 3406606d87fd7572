package taiyaku.view.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.desk.search.Search;
import taiyaku.desk.worklog.Worklog;
import taiyaku.view.type.Block;
import taiyaku.view.type.Prose;

/// A paragraph of a freely flowing version, with its marks, the ground of the selected sentence and what was found.
final class FreeSide {

    private FreeSide() {}

    static Side of(Desk desk, Search search, Worklog worklog, Crossings crossings, Prose prose, int edition, double width) {
        var review = Objects.requireNonNull(desk.review().get());
        var marks = new ArrayList<Mark>();
        var links = prose.passage().pieces().stream()
                .map(piece -> crossings.linkOf(edition, piece.sentence()))
                .distinct()
                .toList();
        links.forEach(link -> marks.addAll(Mark.of(desk, review, link, edition)));
        marks.sort(Comparator.comparing(Mark::span));
        var side = new Side(new Block(prose, width), marks, (mark, sentence) -> {
            if (mark != null && mark.finding() != null) {
                desk.where().select(mark.finding());
            } else if (mark != null && mark.figure() != null) {
                int at = review.readings().get(edition).sentenceAt(mark.span().start());
                desk.where().select(crossings.linkOf(edition, at), new Selection.Spot(edition, mark.figure()));
            } else if (sentence >= 0) {
                desk.where().select(crossings.linkOf(edition, sentence), edition, sentence);
            }
        });
        side.standsFor(edition);
        side.changed(worklog);
        side.quieten(review.readings().get(edition));
        var selection = desk.where().selection().get();
        for (var piece : prose.passage().pieces()) {
            int link = crossings.linkOf(edition, piece.sentence());
            if (selection != null && selection.link() == link) {
                side.ground(piece.sentence());
            }
            if (selection != null && selection.link() == link) {
                side.point(desk, link);
            }
            for (var hit : search.of(link)) {
                if (hit.edition() == edition && piece.source().overlaps(hit.span())) {
                    side.find(hit.span(), hit.equals(search.at().get()));
                }
            }
        }
        return side;
    }
}
