package taiyaku.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import taiyaku.check.Finding;
import taiyaku.export.part.Issues;
import taiyaku.export.part.Markup;
import taiyaku.export.part.Packing;
import taiyaku.export.part.Remarks;
import taiyaku.export.part.Row;
import taiyaku.export.part.Segment;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.text.Language;
import taiyaku.wording.Messages;

/// A table for a word processor: a row for each link, a column for each version; every finding that was not dismissed is
/// a comment at its place.
final class DocxExport implements Export.Packed {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// The width of an A4 page on its side without its margins, in twentieths of a point.
    private static final int WIDTH = 14_570;

    @Override
    public String code() {
        return "docx";
    }

    @Override
    public String ending() {
        return ".docx";
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, OutputStream out) throws IOException {
        var document = new Document(review, new Remarks(review, decisions, messages), new ArrayList<>());
        new Packing("wordprocessingml")
                .with("word/document.xml", "document.main", document::table)
                .with("word/comments.xml", "comments", document::comments)
                .write(out);
    }

    @Override
    public List<List<String>> table(Review review, Decisions decisions, Messages messages) {
        var lines = new ArrayList<List<String>>();
        lines.add(review.article().editions().stream().map(edition -> edition.language().code()).toList());
        Row.of(review).forEach(row -> lines.add(row.segments().stream().map(Segment::text).toList()));
        return lines;
    }

    /// One document being written.
    ///
    /// @param told the findings that have a comment, by its number
    private record Document(Review review, Remarks remarks, List<Finding> told) {

        void table(Markup xml) throws IOException {
            var editions = review.article().editions();
            var width = Integer.toString(WIDTH / editions.size());
            xml.open("w:document", "xmlns:w", MAIN).open("w:body").open("w:tbl").open("w:tblPr");
            xml.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa").open("w:tblBorders");
            for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "A0A0A0");
            }
            xml.close().close().open("w:tblGrid");
            for (int i = 0; i < editions.size(); i++) {
                xml.empty("w:gridCol", "w:w", width);
            }
            xml.close().open("w:tr").open("w:trPr").empty("w:tblHeader").close();
            for (var edition : editions) {
                cell(width, xml).open("w:p").open("w:r").open("w:rPr").empty("w:b").close();
                xml.element("w:t", edition.language().code()).close().close().close();
            }
            xml.close();
            for (var row : Row.of(review)) {
                row(row, width, xml);
            }
            xml.close().empty("w:p").open("w:sectPr");
            xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
            xml.empty("w:pgMar", "w:top", "1134", "w:right", "1134", "w:bottom", "1134", "w:left", "1134", "w:header", "567", "w:footer", "567", "w:gutter", "0");
            xml.close().close().close();
        }

        private static Markup cell(String width, Markup xml) throws IOException {
            return xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").close();
        }

        private void row(Row row, String width, Markup xml) throws IOException {
            var editions = review.article().editions();
            var all = IntStream.range(0, editions.size()).boxed().toList();
            var sides = all.stream().map(edition -> Issues.of(row, edition, all)).toList();
            var unmarked = row.findings().stream()
                    .filter(finding -> sides.stream().noneMatch(side -> side.isMarked(finding)))
                    .filter(finding -> !remarks.isDismissed(finding))
                    .toList();
            xml.open("w:tr");
            for (int edition : all) {
                var language = editions.get(edition).language();
                cell(width, xml).open("w:p");
                if (language.rightToLeft()) {
                    xml.open("w:pPr").empty("w:bidi").close();
                }
                sides.get(edition).write(text -> run(text, language, false, xml), (mark, text) -> {
                    if (remarks.isDismissed(mark.finding())) {
                        run(text, language, false, xml);
                    } else {
                        var number = number(mark.finding());
                        xml.empty("w:commentRangeStart", "w:id", number);
                        run(text, language, true, xml);
                        xml.empty("w:commentRangeEnd", "w:id", number);
                        reference(number, xml);
                    }
                });
                // what has no place of its own stands at the end of the version held to be wrong
                for (var finding : unmarked) {
                    if (edition == (finding.suspects().isEmpty() ? 0 : finding.suspects().getFirst())) {
                        reference(number(finding), xml);
                    }
                }
                xml.close().close();
            }
            xml.close();
        }

        private String number(Finding finding) {
            told.add(finding);
            return Integer.toString(told.size() - 1);
        }

        private static void reference(String number, Markup xml) throws IOException {
            xml.open("w:r").empty("w:commentReference", "w:id", number).close();
        }

        private static void run(String text, Language language, boolean marked, Markup xml) throws IOException {
            if (text.isEmpty()) {
                return;
            }
            xml.open("w:r").open("w:rPr");
            if (marked) {
                xml.empty("w:highlight", "w:val", "yellow");
            }
            if (language.rightToLeft()) {
                xml.empty("w:rtl");
            }
            xml.empty("w:lang", "w:val", language.code(), "w:eastAsia", language.code(), "w:bidi", language.code());
            xml.close().element("w:t", text, "xml:space", "preserve").close();
        }

        void comments(Markup xml) throws IOException {
            xml.open("w:comments", "xmlns:w", MAIN);
            for (int i = 0; i < told.size(); i++) {
                xml.open("w:comment", "w:id", Integer.toString(i), "w:author", "Taiyaku", "w:initials", "T");
                xml.open("w:p").open("w:r").element("w:t", remarks.note(told.get(i)), "xml:space", "preserve");
                xml.close().close().close();
            }
            xml.close();
        }
    }
}
