package taiyaku.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/// Packed documents made to hurt, and good files of every kind with some of their bytes changed.
final class HostilePackages extends Hostile {

    private final Path secret;
    private final int port;

    HostilePackages(Path secret, int port) {
        this.secret = secret;
        this.port = port;
        packed();
        damaged();
    }

    private void packed() {
        add("empty.docx", "");
        add("text.docx", "Das Haus");
        add("empty.zip", bytes('P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        add("no-parts.docx", zip(Map.of("a.txt", "a")));
        add("spreadsheet.xlsx", zip(parts(Written.docx(""), "_rels/.rels", relations("xl/workbook.xml"))));
        add("spreadsheet.ods", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
        add("book.epub", zip(Map.of("mimetype", "application/epub+zip")));
        add("slip.docx", zip(parts(Written.docx(Written.w("Das Haus")), "../../../../tmp/taiyaku-slip.txt", "x")));
        add("slip-in-relation.docx", zip(parts(Written.docx(Written.w("Das Haus")), "_rels/.rels", relations("../../../../etc/passwd"))));
        add("relation-to-network.docx", zip(parts(Written.docx(Written.w("Das Haus")), "_rels/.rels", relations("http://127.0.0.1:" + port + "/d.xml"))));
        add("relation-to-file.docx", zip(parts(Written.docx(Written.w("Das Haus")), "_rels/.rels", relations(String.valueOf(secret.toUri())))));
        add("bomb.docx", packedBomb(Written.docx(""), "word/document.xml", "<w:document xmlns:w=\"" + Written.WORD + "\">", 500 << 20));
        add("bomb-of-text.docx", packedBomb(Written.docx(""), "word/document.xml", "<w:document xmlns:w=\"" + Written.WORD + "\"><w:body><w:p><w:r><w:t>", 25 << 20));
        add("bomb-beside.docx", packedBomb(Written.docx(Written.w("Das Haus")), "word/media/image.png", "", 500 << 20));
        add("bomb.odt", packedBomb(Written.odt(""), "content.xml", "<office:text>", 500 << 20));
        add("bomb-in-mimetype.odt", packedBomb(Written.odt(""), "mimetype", "", 500 << 20));
        add("entities.docx", zip(parts(Written.docx(""), "word/document.xml", bomb("<w:document xmlns:w=\"" + Written.WORD + "\"><w:p><w:r><w:t>Ja.</w:t></w:r></w:p></w:document>"))));
        add("entity.odt", zip(parts(Written.odt(""), "content.xml", doctype("<!ENTITY a SYSTEM \"" + secret.toUri() + "\">") + "<p>&a;</p>")));
        add("dtd.odt", zip(parts(Written.odt(""), "content.xml", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:" + port + "/x\"><a><p>Das Haus ist alt.</p></a>")));
        add("no-text.docx", zip(parts(Written.docx(""), "word/document.xml", "Das Haus")));
        add("no-content.odt", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")));
        add("password.odt", zip(parts(Written.odt("<text:p>x</text:p>"), "META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")));
        add("blank.docx", zip(Written.docx("<w:p/>")));
        add("blank.odt", zip(Written.odt("<text:p/>")));
        add("deep.docx", zip(Written.docx("<w:p>".repeat(5000))));
        add("deep-tables.docx", zip(Written.docx("<w:tbl><w:tr><w:tc>".repeat(2000))));
        add("cells.docx", zip(Written.docx("<w:tbl><w:tr>" + "<w:tc/>".repeat(MANY) + "</w:tr></w:tbl>")));
        add("rows.docx", zip(Written.docx("<w:tbl>" + "<w:tr><w:tc/><w:tc/></w:tr>".repeat(MANY) + "</w:tbl>")));
        add("paragraphs.docx", zip(Written.docx(Written.w("Ja.").repeat(100_000))));
        add("stray-cells.docx", zip(Written.docx("<w:tc>" + Written.w("Das Haus") + "</w:tc></w:body>")));
        add("stray-ends.odt", zip(Written.odt("<table:table-cell><text:p>Das Haus</text:p></table:table-cell>")));
        add("blanks.odt", zip(Written.odt("<text:p>Das<text:s text:c=\"999999999\"/>Haus<text:s text:c=\"-1\"/></text:p>")));
        add("many-blanks.odt", zip(Written.odt("<text:p>Das" + "<text:s text:c=\"999\"/>".repeat(200_000) + "Haus</text:p>")));
        add("columns.odt", zip(Written.odt("<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"1000000000\"><text:p>Das Haus</text:p></table:table-cell></table:table-row></table:table>")));
        add("text-boxes.docx", zip(Written.docx("<w:p><w:r><w:t>Außen.</w:t></w:r><w:txbxContent>" + Written.w("Innen.") + "</w:txbxContent></w:p>")));
        var good = zip(Written.docx(Written.w("Das Haus ist alt.")));
        add("cut.docx", Arrays.copyOf(good, good.length / 2));
        add("cut-at-the-end.docx", Arrays.copyOf(good, good.length - 10));
        add("before-and-behind.docx", join(good, new byte[1000]));
        add("wrong-sum.docx", flipped(good, good.length / 3, 1));
        add("entries.docx", many());
    }

    /// Good files with some of their bytes changed.
    private void damaged() {
        var random = new Random(9);
        var goods = Map.of(
                "tmx", TMX.getBytes(StandardCharsets.UTF_8),
                "xlf", XLIFF.getBytes(StandardCharsets.UTF_8),
                "html", PAGE.getBytes(StandardCharsets.UTF_8),
                "docx", zip(Written.docx(Written.wordTable("Das Haus⇥家⏎Der Baum⇥木"))),
                "odt", zip(Written.odt("<text:p>Das Haus ist alt.</text:p>")),
                "csv", "de,ja\n\"Das Haus\",家\n".getBytes(StandardCharsets.UTF_8));
        goods.forEach((ending, good) -> {
            for (int i = 0; i < 8; i++) {
                add("flipped-" + i + "." + ending, flipped(good, random.nextInt(good.length), 1 + i));
            }
        });
    }
}
