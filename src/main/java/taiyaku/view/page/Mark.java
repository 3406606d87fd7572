package taiyaku.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.desk.Tie;
import taiyaku.figure.Figure;
import taiyaku.review.Review;
import taiyaku.text.Span;

/// A stretch of one edition that is painted behind: a figure, or the place of a finding.
///
/// @param span where it stands, in the edition
/// @param style how it is painted
/// @param finding the finding it belongs to, or null
/// @param figure the figure there, or null
record Mark(Span span, Style style, @Nullable Finding finding, @Nullable Figure figure) {

    /// How a mark is painted.
    enum Style {
        /// a figure that is right, or the right side of a finding
        RIGHT,
        /// the right side of the selected finding
        PARTNER,
        /// a name that became a word elsewhere
        NAME,
        MINOR,
        MAJOR,
        CRITICAL,
        /// the selected finding or figure
        MINOR_ON,
        MAJOR_ON,
        CRITICAL_ON;

        /// Its name in the style sheets.
        String code() {
            return name().toLowerCase(Locale.ROOT).replace("_on", "");
        }

        /// Whether it is painted filled, its text in the colour of the page.
        boolean filled() {
            return switch (this) {
                case MINOR_ON, MAJOR_ON, CRITICAL_ON -> true;
                case RIGHT, PARTNER, NAME, MINOR, MAJOR, CRITICAL -> false;
            };
        }

        private static Style of(Severity severity, boolean selected) {
            return switch (severity) {
                case CRITICAL -> selected ? CRITICAL_ON : CRITICAL;
                case MAJOR -> selected ? MAJOR_ON : MAJOR;
                case MINOR -> selected ? MINOR_ON : MINOR;
            };
        }
    }

    /// The marks of one side of a row, in order, none over another.
    static List<Mark> of(Desk desk, Review review, int link, int edition) {
        var selection = desk.where().selection().get();
        var marks = new ArrayList<Mark>();
        for (var finding : desk.findings().of(link)) {
            if (desk.findings().isShown(finding)) {
                boolean selected = selection != null && finding.equals(selection.finding());
                addAll(marks, finding, edition, selected);
            }
        }
        for (var figure : Tie.figures(review, link, edition)) {
            if (marks.stream().noneMatch(mark -> mark.span.overlaps(figure.span()))) {
                marks.add(new Mark(figure.span(), style(selection, link, edition, figure), null, figure));
            }
        }
        marks.sort((a, b) -> a.span.compareTo(b.span));
        return marks;
    }

    private static void addAll(List<Mark> marks, Finding finding, int edition, boolean selected) {
        boolean suspect = finding.suspects().contains(edition);
        var place = finding.places().get(edition);
        if (place != null && (suspect || finding.category() != Category.TEXT_OMITTED)) {
            boolean whole = finding.category() == Category.TEXT_ADDED;
            var style = suspect
                    ? Style.of(finding.severity(), selected && !whole)
                    : selected ? Style.PARTNER : finding.category() == Category.NAME ? Style.NAME : Style.RIGHT;
            add(marks, place, style, finding);
        }
        for (var related : finding.related()) {
            if (related.edition() == edition) {
                add(marks, related.place(), suspect ? Style.of(finding.severity(), selected) : Style.RIGHT, finding);
            }
        }
    }

    private static void add(List<Mark> marks, Place place, Style style, Finding finding) {
        if (marks.stream().noneMatch(mark -> mark.span.overlaps(place.span()))) {
            marks.add(new Mark(place.span(), style, finding, place.figure()));
        }
    }

    /// A right figure is outlined when it is selected, or when its counterpart is.
    private static Style style(
            @Nullable Selection selection, int link, int edition, Figure figure) {
        if (selection == null || selection.link() != link || selection.spot() == null) {
            return Style.RIGHT;
        }
        var spot = selection.spot();
        boolean itself = spot.edition() == edition && spot.figure().equals(figure);
        boolean counterpart = spot.edition() != edition && Tie.same(spot.figure(), figure);
        return itself || counterpart ? Style.PARTNER : Style.RIGHT;
    }
}
