package taiyaku.export;

import java.io.IOException;
import java.io.Writer;
import taiyaku.export.part.Remarks;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// A line for each finding that was not dismissed: how grave it is, what it says, what would be right.
final class LinesExport implements Export.Text {

    @Override
    public String code() {
        return "lines";
    }

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException {
        var remarks = new Remarks(review, decisions, messages);
        for (var finding : review.findings()) {
            if (!remarks.isDismissed(finding)) {
                var right = remarks.suggestion(finding);
                out.write(remarks.severity(finding) + ": " + remarks.message(finding) + (right.isEmpty() ? "" : " → " + right) + "\n");
            }
        }
    }
}
