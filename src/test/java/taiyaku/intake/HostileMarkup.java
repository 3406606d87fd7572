package taiyaku.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// XLIFF, TMX and pages made to hurt, among them such as point to a secret file and to a listening port.
final class HostileMarkup extends Hostile {

    private final Path secret;
    private final int port;

    HostileMarkup(Path secret, int port) {
        this.secret = secret;
        this.port = port;
        markup();
        pages();
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
}
