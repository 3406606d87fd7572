package taiyaku.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableExportTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = true, value = {
        // what a spreadsheet would run
        "=1+1                         | '=1+1",
        "=HYPERLINK(\"\"http://x\"\")  | '=HYPERLINK(\"\"http://x\"\")",
        "+1+cmd                       | '+1+cmd",
        "-1+1                         | '-1+1",
        "-97,4+A1                     | '-97,4+A1",
        "@SUM(A1)                     | '@SUM(A1)",
        "\"  =1+1\"                   | \"'  =1+1\"",
        "\"\t=1+1\"                   | \"'\t=1+1\"",
        "\"\u200B=1+1\"               | \"'\u200B=1+1\"",
        "＝1+1                        | '＝1+1",
        "＋A1                         | '＋A1",
        "＠SUM(A1)                    | '＠SUM(A1)",
        "'=1+1                        | ''=1+1",
        "- sagte er                   | '- sagte er",
        "-1E5                         | '-1E5",
        // numbers
        "-97,4                        | -97,4",
        "-97.4                        | -97.4",
        "+3                           | +3",
        "-1.234.567,8                 | -1.234.567,8",
        "-12 %                        | -12 %",
        "－97％                        | －97％",
        "-٩٧٫٤                        | -٩٧٫٤",
        // what begins with none of these
        "97,4億ドル                     | 97,4億ドル",
        "a=b                          | a=b",
        "'s ist gut                   | 's ist gut",
        "−5 Grad                      | −5 Grad",
        "– sagte er                   | – sagte er",
    })
    void formulasAreDefusedAndNumbersAreNot(String text, String cell) {
        assertEquals(cell.replace("\"\"", "\""), TableExport.defused(text.replace("\"\"", "\"")));
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() throws Exception {
        var csv = new String(Sample.written("csv"), StandardCharsets.UTF_8).split("\r\n", -1);
        assertEquals("\uFEFFNo.,de,ja,Severity,Findings,Suggestion", csv[0]);
        assertEquals("1,\"Das <b>Haus</b> & der \"\"Fluss\"\", gestern.\",<b>家</b>と「川」&昨日。,,,", csv[1]);
        assertTrue(csv[2].startsWith("2,\"Es kostet 97,4 Milliarden Dollar.\",\"値段は97,4億ドルだ。\",critical,\""), csv[2]);
        assertTrue(csv[2].endsWith(",974億ドル"), csv[2]);
        assertEquals("3,\"-97,4\",\"-97,4\",,,", csv[3]);
        assertEquals("4,'=1+1 ist kein Befehl.,'=1+1は命令ではない。,,,", csv[4]);
        assertEquals(List.of(8, ""), List.of(csv.length, csv[7]));
        var tsv = new String(Sample.written("tsv"), StandardCharsets.UTF_8).split("\r\n", -1);
        assertEquals("3\t-97,4\t-97,4\t\t\t", tsv[3]);
    }

    @Test
    void aDismissedFindingSaysSo() throws Exception {
        var review = Sample.review();
        var csv = new String(Sample.written(TableExport.CSV, review, Sample.dismissed(review)), StandardCharsets.UTF_8);
        assertTrue(csv.lines().toList().get(5).contains("dismissed: intended"), csv);
    }
}
