package taiyaku.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Plain texts, tables, encodings and names made to hurt.
final class HostileTexts extends Hostile {

    HostileTexts() {
        texts();
        encodings();
        tables();
        names();
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
}
