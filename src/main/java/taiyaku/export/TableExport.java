package taiyaku.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import taiyaku.check.Finding;
import taiyaku.export.part.Remarks;
import taiyaku.export.part.Row;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// A row for each link, a column for each version, beside it what was found: CSV (RFC 4180), with semicolons for
/// spreadsheets of countries that write 0,5, or TSV.
///
/// A byte-order mark tells spreadsheets that it is UTF-8. What a spreadsheet would take for a formula gets an apostrophe
/// in front, numbers do not; the program takes it away when it reads such a table.
enum TableExport implements Export.Text {
    CSV("csv", ".csv", ','),
    SEMICOLONS("csv-semicolon", ".csv", ';'),
    TSV("tsv", ".tsv", '\t');

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /// What parts the findings of a row.
    private static final String AND = " | ";

    /// Spreadsheets skip blanks and what is invisible, and take full width for half.
    private static final Pattern FORMULA = Pattern.compile("'*[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern NUMBER =
            Pattern.compile("[+\\-＋－]?\\p{Nd}(?:[.,'’٫٬．，\\u00A0\\u202F ]?\\p{Nd})*[\\u00A0\\u202F ]?[%％]?");

    private final String code;
    private final String ending;
    private final char separator;

    TableExport(String code, String ending, char separator) {
        this.code = code;
        this.ending = ending;
        this.separator = separator;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException {
        var remarks = new Remarks(review, decisions, messages);
        out.write(BYTE_ORDER_MARK);
        var heading = new ArrayList<String>();
        heading.add(messages.text("column.number"));
        review.article().editions().forEach(edition -> heading.add(edition.language().code()));
        for (var column : List.of("severity", "findings", "suggestion")) {
            heading.add(messages.text("column." + column));
        }
        line(heading, out);
        for (var row : Row.of(review)) {
            var cells = new ArrayList<String>();
            cells.add(Integer.toString(row.number()));
            row.segments().forEach(segment -> cells.add(segment.text()));
            cells.add(row.findings().stream().min((a, b) -> a.severity().compareTo(b.severity()))
                    .map(remarks::severity)
                    .orElse(""));
            cells.add(row.findings().stream().map(finding -> told(finding, remarks)).collect(Collectors.joining(AND)));
            cells.add(row.findings().stream()
                    .map(remarks::suggestion)
                    .filter(suggestion -> !suggestion.isEmpty())
                    .collect(Collectors.joining(AND)));
            line(cells, out);
        }
    }

    private static String told(Finding finding, Remarks remarks) {
        var told = remarks.message(finding) + " [" + finding.category().code() + "]";
        return remarks.isDismissed(finding) ? told + " " + remarks.state(finding) : told;
    }

    private void line(List<String> cells, Writer out) throws IOException {
        out.write(cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator))));
        out.write(LINE_END);
    }

    /// A cell, in quotation marks where it must be.
    private String cell(String text) {
        var safe = defused(text);
        boolean quoted = safe.indexOf(separator) >= 0
                || safe.chars().anyMatch(c -> c == '"' || c == '\n' || c == '\r')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /// A text that no spreadsheet takes for a formula.
    static String defused(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
