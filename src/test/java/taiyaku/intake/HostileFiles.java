package taiyaku.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.store.UnusableFileException;

/// Files made to hurt, or merely odd, and the program that takes them in one after the other: started by
/// [HostileFilesTest] with little memory. It prints a line for each: its name, the milliseconds of processor time it took, and what came of it.
public final class HostileFiles {

    /// What no file may make the program read.
    static final String SECRET = "Geheimes Wort Rumpelstilzchen";

    private static final String TMX = "<tmx version=\"1.4\"><header srclang=\"de\"/><body>"
            + "<tu><tuv xml:lang=\"de\"><seg>Ja.</seg></tuv><tuv xml:lang=\"ja\"><seg>はい。</seg></tuv></tu></body></tmx>";
    private static final String XLIFF = "<xliff version=\"1.2\"><file source-language=\"de\" target-language=\"ja\"><body>"
            + "<trans-unit id=\"1\"><source>Ja.</source><target>はい。</target></trans-unit></body></file></xliff>";
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"de\"><body><article><h1>Das Haus</h1><p>Es ist alt.</p></article></body></html>";

    private static final int MANY = 1_000_000;

    private final Map<String, Content> files = new LinkedHashMap<>();
    private final Path secret;
    private final int port;

    private HostileFiles(Path secret, int port) {
        this.secret = secret;
        this.port = port;
        texts();
        encodings();
        tables();
        markup();
        pages();
        packed();
        damaged();
        names();
    }

    /// Writes a file.
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private void add(String name, Content content) {
        if (files.put(name, content) != null) {
            throw new IllegalStateException(name + " is there twice");
        }
    }

    private void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, byte[] bytes) {
        add(name, out -> out.write(bytes));
    }

    private void add(String name, String head, String piece, int times, String tail) {
        add(name, out -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            repeat(out, piece, times);
            out.write(tail.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void repeat(OutputStream out, String piece, int times) throws IOException {
        int block = Math.max(1, Math.min(times, (1 << 16) / piece.length()));
        var bytes = piece.repeat(block).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times / block; i++) {
            out.write(bytes);
        }
        out.write(piece.repeat(times % block).getBytes(StandardCharsets.UTF_8));
    }

    private void texts() {
        add("empty.txt", "");
        add("blanks.txt", " \n\t\r\n\u3000\n");
        add("line-ends.txt", "\n".repeat(MANY));
        add("one-letter.txt", "a");
        add("no-letters.txt", "…\n—\n!!!\n");
        add("line-of-100-megabytes.txt", "", "a", 100 << 20, "");
        add("line-of-30-megabytes.txt", "", "a", 30 << 20, "");
        add("line-of-a-million-kanji.txt", "", "億", MANY, "。");
        add("30-megabytes-of-lines.txt", "", "Das Haus.\n", 3 << 20, "");
        add("30-megabytes-of-short-lines.txt", "", "a\n", 15 << 20, "");
        add("tabs.txt", "\t".repeat(MANY));
        add("two-columns-of-tabs.txt", "a\tb\n".repeat(200_000));
        add("turns.txt", "Das Haus ist alt.\n家は古い。\n".repeat(50_000));
        add("carriage-returns.txt", "Das Haus.\rEs ist alt.\r");
        add("separators.txt", "Das Haus.\u2028Es ist alt.\u2029Und\u0085groß.");
        add("nul-inside.txt", "Das\0Haus");
        add("all-nul.txt", new byte[1000]);
        add("controls.txt", "\u0001\u0002\u0003\u0004Das Haus");
        add("bidi.txt", "Das \u202eHaus\u202c ist \u2066alt\u2069.\u202e");
        add("unclosed-isolates.txt", "\u2067".repeat(10_000) + "ja");
        add("combining.txt", "a" + "\u0301".repeat(100_000));
        add("emoji.txt", "👩‍👩‍👧‍👦 12 🏳️‍🌈\n".repeat(1000));
        add("beyond-the-first-plane.txt", "𠮷野家は１２人。\n𝟗𝟕,𝟒 Milliarden");
        add("escapes.txt", "\u001b[31mrot\u001b[0m 12 \u001b]0;title\u0007");
        add("like-a-csv.txt", "a,b,c\n1,2,3\n");
        add("markup-in-text.txt", "<script>alert(1)</script> 12 & <b>");
        add("xml-in-text.txt", "<?xml version=\"1.0\"?><whatever/>");
        add("tmx-in-text.txt", TMX);
        add("page-in-text.txt", PAGE);
    }

    private void encodings() {
        add("mark-alone.txt", bytes(0xEF, 0xBB, 0xBF));
        add("mark-alone-16.txt", bytes(0xFF, 0xFE));
        add("mark-alone-32.txt", bytes(0xFF, 0xFE, 0, 0));
        add("mark-and-half.txt", bytes(0xFE, 0xFF, 0x4E));
        add("mark-16-no-text.txt", bytes(0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x41));
        add("mark-twice.txt", bytes(0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 'J', 'a'));
        add("mark-utf-8-then-latin.txt", bytes(0xEF, 0xBB, 0xBF, 'f', 0xFC, 'r'));
        add("utf-32.txt", "\uFEFFDas Haus".getBytes(Charset.forName("UTF-32LE")));
        add("utf-16-odd.txt", Arrays.copyOf("Das Haus\n".repeat(20).getBytes(StandardCharsets.UTF_16LE), 101));
        add("overlong.txt", bytes('a', 0xC0, 0x80, 'b', '\n'));
        add("surrogates-in-utf-8.txt", bytes(0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80));
        add("beyond-unicode.txt", bytes(0xF7, 0xBF, 0xBF, 0xBF));
        add("utf-8-cut.txt", Arrays.copyOf("Das Gebäude ist grün".getBytes(StandardCharsets.UTF_8), 7));
        add("latin-one-letter.txt", bytes('f', 0xFC, 'r'));
        add("all-bytes.txt", allBytes());
        add("high-bytes.txt", bytes(0x81, 0x8D, 0x8F, 0x90, 0x9D));
        add("shift-jis-cut.txt", Arrays.copyOf("東京の家は大きいです。".getBytes(Charset.forName("windows-31j")), 13));
        add("iso-2022-unclosed.txt", bytes(0x1b, '$', 'B', '$', '"', '$'));
        add("two-encodings.txt", join("Straße\n".getBytes(StandardCharsets.UTF_8), "Straße\n".getBytes(StandardCharsets.ISO_8859_1)));
        for (int seed = 1; seed <= 5; seed++) {
            var noise = new byte[50_000];
            new Random(seed).nextBytes(noise);
            add("noise-" + seed + ".txt", noise);
        }
        add("jpeg.txt", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 'J', 'F', 'I', 'F', 0));
        add("elf.txt", bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0));
        add("paper.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj");
        add("a-pdf-by-another-name.txt", "\n%PDF-1.4\n");
        add("old.doc", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1));
        add("rich.rtf", "{\\rtf1\\ansi Das Haus}");
    }

    private void tables() {
        add("million-columns.csv", "a,".repeat(MANY));
        add("million-columns.tsv", "a\t".repeat(MANY) + "\nb");
        add("million-rows.csv", "a,b\n".repeat(MANY));
        add("one-column.csv", "Das Haus\nDer Baum\n");
        add("nothing-but-commas.csv", ",,,\n,,\n");
        add("unclosed-quote.csv", "de,ja\n\"Das Haus,家\nDer Baum,木\n");
        add("quotes.csv", "\"".repeat(MANY));
        add("quote-and-blank.csv", "\" ".repeat(MANY));
        add("quote-in-every-cell.csv", "\"a\" b,".repeat(300) + "\n");
        add("unclosed-in-every-row.csv", "\"a,b\n".repeat(200_000));
        add("headings-only.csv", "de,ja\n");
        add("five-languages.csv", "de,ja,en,ar,fr\nja,はい,yes,نعم,oui\n");
        add("formula.csv", "de,ja\n=HYPERLINK(\"http://localhost\"),＝１\n");
        add("ragged.csv", "de,ja\nDas Haus.\nDer Baum.,木。,x,y,z\n,,\n");
        add("binary.csv", new byte[] {1, 0, 2, 0, 3, 0, 4, 0});
        add("30-megabytes-in-a-cell.tsv", "de\tja\n", "a", 30 << 20, "\tb");
    }

    private void markup() {
        for (var ending : List.of("tmx", "xlf")) {
            var whole = ending.equals("tmx") ? TMX : XLIFF;
            add("bomb." + ending, bomb(whole));
            add("quadratic." + ending, doctype("<!ENTITY a \"" + "x".repeat(100_000) + "\">") + entity(whole, "&a;".repeat(10_000)));
            add("external-entity." + ending, doctype("<!ENTITY a SYSTEM \"" + secret.toUri() + "\">") + entity(whole, "&a;"));
            add("network-entity." + ending, doctype("<!ENTITY a SYSTEM \"http://127.0.0.1:" + port + "/a\">") + entity(whole, "&a;"));
            add("network-dtd." + ending, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:" + port + "/x.dtd\">" + whole);
            add("public-dtd." + ending, "<!DOCTYPE x PUBLIC \"-//LISA//DTD\" \"http://127.0.0.1:" + port + "/x.dtd\">" + whole);
            add("parameter-entity." + ending, doctype("<!ENTITY % p SYSTEM \"http://127.0.0.1:" + port + "/p\"> %p;") + whole);
            add("schema." + ending, whole.replaceFirst(" version", " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a http://127.0.0.1:" + port + "/s.xsd\" version"));
            add("include." + ending, whole.replaceFirst("<body>", "<body><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + secret.toUri() + "\"/>"));
            add("stylesheet." + ending, "<?xml-stylesheet href=\"http://127.0.0.1:" + port + "/s.xsl\"?>" + whole);
            add("deep." + ending, whole.substring(0, 40) + "<g>".repeat(MANY));
            add("deep-closed." + ending, entity(whole, "<g>".repeat(5000) + "</g>".repeat(5000)));
            add("attributes." + ending, entity(whole, "<g " + attributes(100_000) + "/>"));
            add("long-name." + ending, entity(whole, "<" + "g".repeat(MANY) + "/>"));
            add("long-attribute." + ending, entity(whole, "<g id=\"" + "g".repeat(MANY) + "\"/>"));
            add("comment." + ending, "<!--" + "x".repeat(5 * MANY) + "-->" + whole);
            add("empty-element." + ending, "<" + (ending.equals("tmx") ? "tmx" : "xliff") + "/>");
            add("another-root." + ending, "<html><p>Das Haus</p></html>");
            add("not-xml." + ending, "Das Haus");
            add("cut." + ending, whole.substring(0, whole.length() / 2));
            add("declares-utf-16." + ending, "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + whole);
            add("declares-nonsense." + ending, "<?xml version=\"1.0\" encoding=\"x-klingon\"?>" + whole);
            add("declares-latin." + ending, ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + whole.replace("Ja.", "Für.").replace("はい。", "Oui.")).getBytes(StandardCharsets.ISO_8859_1));
            add("xml-1.1." + ending, "<?xml version=\"1.1\"?>" + whole.replace("Ja.", "Ja&#1;."));
            add("nul-reference." + ending, whole.replace("Ja.", "Ja&#0;."));
            add("unknown-entity." + ending, whole.replace("Ja.", "Ja&nbsp;."));
            add("cdata." + ending, whole.replace("Ja.", "<![CDATA[<b>Ja.</b>]]>"));
            add("no-language." + ending, whole.replaceAll(" (xml:lang|source-language|target-language|srclang)=\"..\"", ""));
            add("wrong-language." + ending, whole.replace("\"de\"", "\"%$&amp;\""));
        }
        add("many-languages.tmx", "<tmx><body><tu>", "<tuv xml:lang='aa'><seg>x</seg></tuv>", 100_000, "</tu></body></tmx>");
        add("many-units.tmx", "<tmx><body>", "<tu><tuv xml:lang='de'><seg>Ja.</seg></tuv><tuv xml:lang='ja'><seg>はい。</seg></tuv></tu>", 200_000, "</body></tmx>");
        add("30-megabytes-of-nothing.tmx", "<tmx><body>", "<tu/>", 5 << 20, "</body></tmx>");
        add("two-pairs.xlf", XLIFF.replace("</file>", "</file><file source-language=\"fr\" target-language=\"ja\"/>"));
        add("numbers-twice.xlf", XLIFF.replace("<source>Ja.</source>", "<source>Ja.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Ja</mrk><mrk mtype=\"seg\" mid=\"1\">.</mrk></seg-source>"));
    }

    private void pages() {
        add("deep.html", "<div>".repeat(MANY / 6) + "Das Haus");
        add("deep-inline.html", "<b>".repeat(MANY / 6) + "Das Haus");
        add("many-tags.html", "<html>" + "<p>x".repeat(199_000));
        add("millions-of-tags.html", "<b>".repeat(5 * MANY));
        add("attributes.html", "<p " + attributes(500_000) + ">Das Haus");
        add("tables-in-tables.html", "<table><tr><td>".repeat(10_000) + "Das Haus");
        add("columns.html", "<table><tr>" + "<td>a".repeat(100_000));
        add("lists.html", "<ul><li>".repeat(20_000) + "Das Haus");
        add("articles-in-articles.html", "<article>".repeat(400) + "Das Haus ist alt. ".repeat(100_000));
        add("unclosed.html", "<html><body><p>Das Haus <b>ist <i>alt");
        add("unclosed-comment.html", "<p>Das Haus<!-- ist alt");
        add("unclosed-script.html", "<p>Das Haus<script>ist alt");
        add("nothing.html", "<html><head><title>Das Haus</title></head><body></body></html>");
        add("only-script.html", "<script>document.write('Das Haus')</script>");
        add("frames.html", "<frameset><frame src=\"http://127.0.0.1:" + port + "/\"></frameset>");
        add("loads.html", "<base href=\"http://127.0.0.1:" + port + "/\"><link rel=stylesheet href=a.css><img src=a.png><iframe src=b></iframe><meta http-equiv=refresh content=\"0;url=c\"><p>Das Haus ist alt.");
        add("local-files.html", "<iframe src=\"" + secret.toUri() + "\"></iframe><object data=\"" + secret.toUri() + "\"></object><p>Das Haus ist alt.");
        add("declares-utf-16.html", "<meta charset=utf-16><p>Das Gebäude ist alt.");
        add("declares-wrongly.html", ("<meta charset=utf-8><p>" + "Das Gebäude ist größer. ".repeat(20)).getBytes(StandardCharsets.ISO_8859_1));
        add("declares-nothing.html", ("<p>" + "Das Gebäude ist größer. ".repeat(20)).getBytes(StandardCharsets.ISO_8859_1));
        add("declares-nonsense.html", "<meta charset=\"<>\"><p>Das Haus");
        add("references.html", "<p>&#x80;&bogus;&amp;&#13;&#8238;Das Haus");
        add("null-in-page.html", "<p>Das\0 Haus");
        add("svg.html", "<svg><foreignObject><p>Das Haus</p></foreignObject></svg><p>Es ist alt.");
        add("lang-nonsense.html", "<html lang=\"<&>\" dir=\"sideways\"><p>Das Haus ist alt.");
        add("xhtml.xhtml", "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><html><p>東京</p></html>".getBytes(Charset.forName("windows-31j")));
        add("xml-bomb.xhtml", bomb("<html><body><p>Ja.</p></body></html>"));
        add("data-image.html", "<p>Das Haus<img src=\"data:image/png;base64," + "A".repeat(10 * MANY) + "\">");
        add("quotes-in-attribute.html", "<p title='\"".repeat(10_000) + "Das Haus");
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

    private void names() {
        add("<img src=x onerror=alert(1)>.txt", "");
        add("article\u202etxt.exe.txt", "");
        add("\u2067\u05e9\u05dc\u05d5\u05dd.txt", "");
        add("line\nend.txt", "");
        add("%s%n${x}{0}'.txt", "");
        add("مقال.ar.txt", "");
        add(".txt", "Das Haus");
        add("noending", "Das Haus");
    }

    private static String doctype(String inside) {
        return "<!DOCTYPE x [" + inside + "]>";
    }

    private static String entity(String whole, String inside) {
        return whole.replace("Ja.", inside);
    }

    private static String bomb(String whole) {
        var entities = new StringBuilder("<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return doctype(entities.toString()) + entity(whole, "&a11;");
    }

    private static String attributes(int count) {
        var attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append("a").append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    private static String relations(String target) {
        return "<Relationships><Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"" + target + "\"/></Relationships>";
    }

    private static Map<String, String> parts(Map<String, String> parts, String name, String content) {
        parts.put(name, content);
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static Content packedBomb(Map<String, String> parts, String name, String head, int length) {
        return out -> {
            parts.remove(name);
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(head.getBytes(StandardCharsets.UTF_8));
                repeat(zip, "a", length);
            }
        };
    }

    /// A hundred thousand entries, without content.
    private static Content many() {
        return out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.setMethod(ZipOutputStream.STORED);
                for (int i = 0; i < 60_000; i++) {
                    var entry = new ZipEntry("e" + i);
                    entry.setSize(0);
                    entry.setCrc(new CRC32().getValue());
                    zip.putNextEntry(entry);
                }
            }
        };
    }

    private static byte[] flipped(byte[] good, int at, int count) {
        var bad = good.clone();
        for (int i = at; i < Math.min(bad.length, at + count); i++) {
            bad[i] ^= (byte) 0xA5;
        }
        return bad;
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] join(byte[] a, byte[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static byte[] allBytes() {
        var bytes = new byte[255];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return bytes;
    }

    /// Takes them all in.
    ///
    /// @param arguments a folder that may be filled, and the longest file that is checked as well, in bytes
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var secret = Files.writeString(folder.resolve("secret"), SECRET);
        var calls = new AtomicInteger();
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(server, calls));
            for (var file : new HostileFiles(secret, server.getLocalPort()).files.entrySet()) {
                var path = folder.resolve(file.getKey());
                try (var out = Files.newOutputStream(path)) {
                    file.getValue().writeTo(out);
                }
                long start = processorTime();
                var outcome = outcome(path, Files.size(path) <= Integer.parseInt(arguments[1]));
                long millis = (processorTime() - start) / 1_000_000;
                System.out.println(String.join("\t", escaped(file.getKey()), Long.toString(millis), escaped(outcome)));
                Files.delete(path);
            }
        }
        System.out.println("calls\t0\t" + calls);
    }

    /// What this thread has used, in nanoseconds: other work on the machine does not count.
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void count(ServerSocket server, AtomicInteger calls) {
        try {
            while (true) {
                server.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            // the end
        }
    }

    /// What comes of a file: `result`, `refused` with the sentence, or `bug`.
    private static String outcome(Path file, boolean checked) {
        try {
            var taken = Articles.take(List.of(file), Articles.Reading.DEFAULT);
            var texts = new ArrayList<String>();
            taken.article().editions().forEach(edition -> texts.add(edition.text()));
            if (texts.stream().anyMatch(text -> text.contains(SECRET))) {
                return "bug: it told the secret";
            }
            if (texts.stream().anyMatch(text -> text.contains("\ufffd"))) {
                return "bug: characters were replaced";
            }
            if (checked) {
                Reviewer.review(taken.article(), taken.pins(), Progress.NONE);
            }
            return "result: " + texts.size() + " " + taken.origins();
        } catch (UnusableFileException e) {
            return "refused: " + e.getMessage();
        } catch (RuntimeException | Error bug) {
            return "bug: " + bug + " at " + Arrays.toString(Arrays.copyOf(bug.getStackTrace(), 8));
        }
    }

    private static String escaped(String text) {
        var cut = text.length() > 1500 ? text.substring(0, 1500) : text;
        return cut.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
    }
}
