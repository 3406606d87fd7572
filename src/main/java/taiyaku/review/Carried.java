package taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.align.Realignment;
import taiyaku.align.Retouch;
import taiyaku.check.Case;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.ledger.Quantity;

/// What stands of a review after a stretch of one edition was written anew, moved with its text.
///
/// @param before the review of the text as it was
/// @param edition the one that was written in
/// @param readings as they are now
record Carried(Review before, int edition, Retouch retouch, Realignment realigned, List<Reading> readings) {

    /// By how many the links behind the stretch that was aligned again moved.
    int more() {
        return realigned.alignment().links().size() - before.links().size();
    }

    /// The number a link has now; -1 when it was aligned again.
    int link(int link) {
        return link < realigned.from() ? link : link >= realigned.to() ? link + more() : -1;
    }

    /// A row of the ledger whose figures were not written in.
    Quantity row(Quantity row, int link) {
        var cells = new ArrayList<>(row.cells());
        var figure = row.figure(edition);
        if (figure != null) {
            cells.set(edition, new Quantity.Cell(retouch.now(figure), cells.get(edition).outcome()));
        }
        return new Quantity(link, cells, row.reference());
    }

    /// Findings whose places were not cut; one that the change lies wholly inside of keeps its place, grown with it.
    List<Finding> findings(List<Finding> found, Case facts) {
        return found.stream().map(finding -> now(finding, facts)).filter(Objects::nonNull).toList();
    }

    private @Nullable Finding now(Finding finding, Case facts) {
        var place = finding.places().get(edition);
        if (place != null && retouch.cuts(place.span())) {
            return null;
        }
        var places = new ArrayList<@Nullable Place>(finding.places());
        places.set(edition, place == null ? null : now(place));
        var related = new ArrayList<Finding.Related>();
        for (var more : finding.related()) {
            if (more.edition() != edition) {
                related.add(more);
            } else if (!retouch.cuts(more.place().span())) {
                related.add(new Finding.Related(edition, now(more.place())));
            }
        }
        int link = link(finding.link());
        return with(finding, places, link >= 0 ? link : home(places, facts), related);
    }

    /// A finding in the link its first place has now.
    static Finding home(Finding finding, Case facts) {
        return with(finding, finding.places(), home(finding.places(), facts), finding.related());
    }

    private static Finding with(
            Finding finding, List<@Nullable Place> places, int link, List<Finding.Related> related) {
        return new Finding(
                finding.category(),
                finding.severity(),
                finding.confidence(),
                finding.suspects(),
                places,
                link,
                finding.cause(),
                finding.factor(),
                finding.suggestion(),
                related);
    }

    private Place now(Place place) {
        var span = retouch.now(place.span());
        var figure = place.figure();
        return new Place(
                span, span.of(readings.get(edition).edition().text()), figure == null ? null : retouch.now(figure));
    }

    private static int home(List<@Nullable Place> places, Case facts) {
        for (int e = 0; e < places.size(); e++) {
            var place = places.get(e);
            if (place != null) {
                return facts.linkOf(e, place.span().start());
            }
        }
        return 0;
    }
}
