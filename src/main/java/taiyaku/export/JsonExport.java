package taiyaku.export;

import java.io.IOException;
import java.io.Writer;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// The review as indented JSON, see [ReviewJson].
final class JsonExport implements Export.Text {

    @Override
    public String code() {
        return "json";
    }

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException {
        new ReviewJson(messages, true).write(review, decisions, out);
        out.write('\n');
    }
}
