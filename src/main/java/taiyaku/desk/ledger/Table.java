package taiyaku.desk.ledger;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of text as they are copied: for a spreadsheet and for a page.
///
/// @param head the names of the columns
/// @param rows each as long as the head
public record Table(List<String> head, List<List<String>> rows) {

    /// Tab-separated lines, the head first.
    public String tabbed() {
        return line(head) + rows.stream().map(Table::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Table::cell).collect(Collectors.joining("\t")) + "\n";
    }

    /// A cell keeps to its line and column.
    private static String cell(String text) {
        return text.replaceAll("[\\t\\n\\r]+", " ");
    }

    /// An HTML table.
    public String html() {
        return "<table>\n" + row(head, "th") + rows.stream().map(row -> row(row, "td")).collect(Collectors.joining())
                + "</table>\n";
    }

    private static String row(List<String> cells, String tag) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
