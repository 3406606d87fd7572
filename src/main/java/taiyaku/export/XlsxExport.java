package taiyaku.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import taiyaku.check.Finding;
import taiyaku.export.part.Markup;
import taiyaku.export.part.Packing;
import taiyaku.export.part.Remarks;
import taiyaku.export.part.Row;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// The list of findings as a spreadsheet, with the sentences they stand in; every cell but the numbers is text, which no
/// spreadsheet takes for a formula.
final class XlsxExport implements Export.Packed {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// The longest text a cell of Excel holds, in UTF-16 code units.
    private static final int LONGEST = 32_767;

    /// What Excel reads as an escaped character.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /// The cell formats of [#styles], by their numbers.
    private static final String WRAPPED = "1";

    private static final String BOLD = "2";

    @Override
    public String code() {
        return "xlsx";
    }

    @Override
    public String ending() {
        return ".xlsx";
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, OutputStream out) throws IOException {
        var lines = table(review, decisions, messages);
        new Packing("spreadsheetml")
                .with("xl/workbook.xml", "sheet.main", xml -> {
                    xml.open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS).open("sheets");
                    xml.empty("sheet", "name", messages.text("column.findings"), "sheetId", "1", "r:id", "worksheet");
                    xml.close().close();
                })
                .with("xl/worksheet.xml", "worksheet", xml -> sheet(lines, xml))
                .with("xl/styles.xml", "styles", XlsxExport::styles)
                .write(out);
    }

    private static List<String> heading(Review review, Messages messages) {
        var heading = new ArrayList<String>();
        for (var column : List.of("number", "row", "severity", "category")) {
            heading.add(messages.text("column." + column));
        }
        review.article().editions().forEach(edition -> heading.add(edition.language().code()));
        for (var column : List.of("found", "suggestion", "message", "cause", "state", "note")) {
            heading.add(messages.text("column." + column));
        }
        return heading;
    }

    @Override
    public List<List<String>> table(Review review, Decisions decisions, Messages messages) {
        var remarks = new Remarks(review, decisions, messages);
        var lines = new ArrayList<List<String>>();
        lines.add(heading(review, messages));
        for (var row : Row.of(review)) {
            for (var finding : row.findings()) {
                lines.add(line(lines.size(), row, finding, remarks));
            }
        }
        return lines;
    }

    private static List<String> line(int number, Row row, Finding finding, Remarks remarks) {
        var line = new ArrayList<String>();
        line.add(Integer.toString(number));
        line.add(Integer.toString(row.number()));
        line.add(remarks.severity(finding));
        line.add(remarks.category(finding));
        row.segments().forEach(segment -> line.add(segment.text()));
        var suspect = finding.suspectPlace();
        line.add(suspect == null ? "" : suspect.text());
        line.add(remarks.suggestion(finding));
        line.add(remarks.message(finding));
        line.add(remarks.cause(finding));
        line.add(remarks.state(finding));
        line.add(remarks.decision(finding).note());
        return line;
    }

    private static void sheet(List<List<String>> lines, Markup xml) throws IOException {
        int width = lines.getFirst().size();
        xml.open("worksheet", "xmlns", MAIN).open("sheetViews").open("sheetView", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.close().close().open("cols");
        xml.empty("col", "min", "1", "max", "2", "width", "6", "customWidth", "1");
        xml.empty("col", "min", "3", "max", "4", "width", "18", "customWidth", "1");
        xml.empty("col", "min", "5", "max", Integer.toString(width), "width", "36", "customWidth", "1");
        xml.close().open("sheetData");
        for (int i = 0; i < lines.size(); i++) {
            xml.open("row", "r", Integer.toString(i + 1));
            for (int column = 0; column < width; column++) {
                cell(name(column) + (i + 1), i == 0, column < 2, lines.get(i).get(column), xml);
            }
            xml.close();
        }
        xml.close();
        xml.empty("autoFilter", "ref", "A1:" + name(width - 1) + lines.size()).close();
    }

    private static void cell(String place, boolean heading, boolean number, String text, Markup xml) throws IOException {
        if (heading) {
            text(place, BOLD, text, xml);
        } else if (number) {
            xml.open("c", "r", place, "s", WRAPPED).element("v", text).close();
        } else if (!text.isEmpty()) {
            text(place, WRAPPED, text, xml);
        }
    }

    private static void text(String place, String style, String text, Markup xml) throws IOException {
        xml.open("c", "r", place, "s", style, "t", "inlineStr").open("is");
        xml.element("t", ESCAPE.matcher(cut(text)).replaceAll("_x005F_"), "xml:space", "preserve").close().close();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /// The name of a column from 0: A … Z, AA …
    private static String name(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }

    private static void styles(Markup xml) throws IOException {
        xml.open("styleSheet", "xmlns", MAIN);
        xml.open("fonts", "count", "2").open("font").empty("sz", "val", "11").empty("name", "val", "Calibri").close();
        xml.open("font").empty("b").empty("sz", "val", "11").empty("name", "val", "Calibri").close().close();
        xml.open("fills", "count", "2").open("fill").empty("patternFill", "patternType", "none").close();
        xml.open("fill").empty("patternFill", "patternType", "gray125").close().close();
        xml.open("borders", "count", "1").open("border");
        xml.empty("left").empty("right").empty("top").empty("bottom").empty("diagonal").close().close();
        xml.open("cellStyleXfs", "count", "1").empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close();
        xml.open("cellXfs", "count", "3");
        for (var font : List.of("0", "0", "1")) {
            xml.open("xf", "numFmtId", "0", "fontId", font, "fillId", "0", "borderId", "0", "xfId", "0", "applyFont", "1", "applyAlignment", "1");
            xml.empty("alignment", "vertical", "top", "wrapText", "1").close();
        }
        xml.close().open("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        xml.close().close();
    }
}
