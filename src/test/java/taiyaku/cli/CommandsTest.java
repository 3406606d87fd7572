package taiyaku.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taiyaku.export.Export;

/// The commands as a script sees them: output, error line, exit status.
class CommandsTest {

    @TempDir
    private Path folder;

    private Path german;
    private Path japanese;

    record Done(int status, String out, String err) {}

    @BeforeEach
    void writeAPair() throws IOException {
        german = Files.writeString(folder.resolve("a.de.txt"), "Das Angebot\n\nSie bieten 97,4 Milliarden Dollar.\n");
        japanese = Files.writeString(folder.resolve("a.ja.txt"), "提案\n\n彼らは97,4億ドルを提示した。\n");
    }

    static Done run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var opened = new ArrayList<List<Path>>();
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status = Commands.run(words, opened::add, new PrintWriter(out), new PrintWriter(err, true));
        return new Done(status, out.toString() + (opened.isEmpty() ? "" : "opened " + opened.getFirst()), err.toString());
    }

    static void unusable(String cause, Object... arguments) {
        var done = run(arguments);
        assertEquals(2, done.status(), done.toString());
        assertEquals("", done.out());
        assertEquals(1, done.err().lines().count(), done.err());
        assertTrue(done.err().contains(cause), done.err());
        assertFalse(done.err().contains("Exception"), done.err());
    }

    @Test
    void largeNumbersAreSuggestedAsTheHouseWritesThem() {
        assertTrue(run("check", "--messages", "en", german, japanese).out().contains("right: 974億ドル\n"));
        var full = run("check", "--messages", "en", "--suggest", "full", german, japanese).out();
        assertTrue(full.contains("right: 97,400,000,000ドル\n"), full);
        unusable("--suggest long is neither scale nor full", "check", "--suggest", "long", german, japanese);
    }

    @Test
    void theTranslationThatGoesOutIsChosen() throws IOException {
        var english = Files.writeString(
                folder.resolve("a.en.txt"), "The bid\n\nThey bid $97.4 billion.\n", StandardCharsets.UTF_8);
        for (var named : List.of("en", "3")) {
            var xliff = run("check", "--format", "xliff", "--translation", named, german, japanese, english).out();
            assertTrue(xliff.contains("target-language=\"en\"") && xliff.contains("<target>The bid</target>"), xliff);
        }
        var worst = run("check", "--format", "xliff2", german, japanese, english).out();
        assertTrue(worst.contains("trgLang=\"ja\""), "the one with most findings: " + worst);
        var all = run("check", "--format", "tmx", german, japanese, english).out();
        assertTrue(all.contains("xml:lang=\"ja\"") && all.contains("xml:lang=\"en\""), all);
        var one = run("check", "--format", "tmx", "--translation", "en", "--messages", "de", german, japanese, english).out();
        assertTrue(one.contains("xml:lang=\"en\"") && !one.contains("xml:lang=\"ja\""), one);
        var corrected = run("check", "--format", "corrected", "--translation", "en", german, japanese, english);
        assertEquals("The bid\n\nThey bid $97.4 billion.\n", corrected.out());
        unusable("--translation de is the original", "check", "--format", "xliff", "--translation", "de", german, japanese);
        unusable("none of the versions is --translation fr", "check", "--format", "xliff", "--translation", "fr", german, japanese);
        unusable("--translation goes with", "check", "--format", "html", "--translation", "ja", german, japanese);
    }

    @Test
    void checkPointsAtTheGarbledFigure() {
        var done = run("check", "--messages", "en", german, japanese);
        assertEquals(1, done.status());
        assertTrue(done.out().contains("a.ja.txt:3:4: critical: 97,4億ドル is 9.74 billion"), done.out());
        assertTrue(done.out().contains("    彼らは97,4億ドルを提示した。\n          ^^^^^^^^^^\n"), done.out());
        assertTrue(done.out().contains("right: 974億ドル"), done.out());
    }

    @Test
    void linksAreExplained() {
        var done = run("check", "--messages", "en", "--explain-links", german, japanese);
        assertTrue(done.out().startsWith("Links\n  de 1 = ja 1  "), done.out());
        var second = done.out().lines().filter(l -> l.startsWith("  de 2 = ja 2  ")).findFirst().orElse("");
        assertTrue(second.contains("97,4 Milliarden Dollar") && second.contains("length "), done.out());
        assertFalse(run("check", "--messages", "en", german, japanese).out().contains("Links"));
    }

    /// A document's bytes say nothing of where its figures stand.
    @Test
    void jsonHoldsTheTextThatItsOffsetsCountIn() throws IOException {
        var page = Files.writeString(
                folder.resolve("b.de.html"), "<h1>Das  Angebot</h1><p>Sie bieten <b>97,4</b> Milliarden&nbsp;Dollar.</p>");
        var done = run("check", "--format", "json", page, japanese);
        var edition = JsonParser.parseString(done.out()).getAsJsonObject().getAsJsonArray("editions").get(0).getAsJsonObject();
        var text = edition.get("text").getAsString();
        assertEquals("Das Angebot\nSie bieten 97,4 Milliarden\u00a0Dollar.", text);
        var figure = edition.getAsJsonArray("figures").get(0).getAsJsonObject();
        assertEquals(
                "97,4 Milliarden\u00a0Dollar",
                text.substring(figure.get("start").getAsInt(), figure.get("end").getAsInt()));
        var figures = JsonParser.parseString(run("figures", "--format", "json", page).out()).getAsJsonObject();
        assertEquals(text, figures.get("text").getAsString());
    }

    @Test
    void jsonSaysWhyOfEveryLink() {
        var done = run("check", "--format", "json", german, japanese);
        var links = JsonParser.parseString(done.out()).getAsJsonObject().getAsJsonArray("links");
        for (var link : links) {
            double sum = 0;
            for (var reason : link.getAsJsonObject().getAsJsonArray("evidence")) {
                assertFalse(reason.getAsJsonObject().get("kind").getAsString().isEmpty());
                assertTrue(reason.getAsJsonObject().has("text"));
                sum += reason.getAsJsonObject().get("weight").getAsDouble();
            }
            assertEquals(link.getAsJsonObject().get("score").getAsDouble(), sum, 0.01, link.toString());
        }
    }

    @Test
    void aGlossaryIsEvidence() throws IOException {
        var terms = Files.writeString(folder.resolve("terms.tsv"), "Angebot\t提案\n");
        var done = run("check", "--messages", "en", "--explain-links", "--glossary", terms, german, japanese);
        assertTrue(done.out().contains("Angebot ~ 提案"), done.out());
        unusable("terms.docx is no glossary", "check", "--glossary", copy(terms, "terms.docx"), german, japanese);
        unusable("none.tsv does not exist", "check", "--glossary", folder.resolve("none.tsv"), german, japanese);
    }

    private Path copy(Path file, String name) throws IOException {
        return Files.copy(file, folder.resolve(name));
    }

    @Test
    void failOnDecidesTheExitStatus() {
        assertEquals(0, run("check", "--fail-on", "never", german, japanese).status());
        assertEquals(1, run("check", "--fail-on", "critical", german, japanese).status());
        assertEquals(0, run("check", german).status());
    }

    @Test
    void jsonSaysWhatTheContractPromises() {
        var done = run("check", "--format", "json", german, japanese);
        var review = JsonParser.parseString(done.out()).getAsJsonObject();
        assertEquals("taiyaku-review/1", review.get("format").getAsString());
        var finding = review.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("number.magnitude", finding.get("category").getAsString());
        assertEquals("974億ドル", finding.get("suggestion").getAsString());
        assertEquals("0.1", finding.get("factor").getAsString());
        assertEquals("scale-word-copied", finding.get("cause").getAsString());
        var place = finding.getAsJsonArray("places").get(1).getAsJsonObject();
        assertEquals("提案\n\n彼らは".length(), place.get("start").getAsInt());
        assertEquals("97,4億ドル", place.get("text").getAsString());
    }

    @Test
    void everyFormIsWrittenIntoAFile() throws IOException {
        for (var export : Export.all()) {
            var file = folder.resolve("out" + export.ending());
            var done = run("check", "--messages", "en", "--format", export.code(), "--output", file, german, japanese);
            assertEquals(1, done.status(), export.code() + done.err());
            assertEquals("", done.out(), export.code());
            assertTrue(Files.size(file) > 0, export.code());
        }
        assertEquals("提案\n\n彼らは974億ドルを提示した。\n", Files.readString(folder.resolve("out.corrected.txt")));
        var table = run("check", "--messages", "en", "--format", "tsv", german, japanese);
        assertTrue(table.out().contains("\r\n2\tSie bieten 97,4 Milliarden Dollar.\t彼らは97,4億ドルを提示した。\tcritical\t"), table.out());
        unusable("--format xlsx needs --output", "check", "--format", "xlsx", german, japanese);
        unusable("--format pdf is not known", "check", "--format", "pdf", german, japanese);
    }

    @Test
    void pairsAnswerLineByLineAndGoOnAfterABrokenOne() throws IOException {
        var lines = Files.writeString(
                folder.resolve("pairs.jsonl"),
                """
                {"id": 1, "source": "Es sind 22 Millionen Dollar.", "target": "22万ドルだ。", "sourceLanguage": "de", "targetLanguage": "ja"}
                {"id": "b", "source":
                {"id": "c", "source": "Nichts.", "target": "何もない。"}
                """);
        var done = run("check", "--format", "json", "--pairs", lines);
        assertEquals(2, done.status());
        var answers = done.out().lines().map(JsonParser::parseString).toList();
        assertEquals(3, answers.size());
        assertEquals(1, answers.get(0).getAsJsonObject().get("id").getAsInt());
        assertTrue(answers.get(1).getAsJsonObject().has("error"));
        assertEquals("c", answers.get(2).getAsJsonObject().get("id").getAsString());
        assertEquals(0, answers.get(2).getAsJsonObject().getAsJsonArray("findings").size());
    }

    @Test
    void figuresListsWhatATextSays() {
        var done = run("figures", "--format", "json", german);
        assertEquals(0, done.status());
        var figure = JsonParser.parseString(done.out()).getAsJsonObject().getAsJsonArray("figures").get(0).getAsJsonObject();
        assertEquals("97,4 Milliarden Dollar", figure.get("text").getAsString());
        assertEquals("money", figure.get("kind").getAsString());
        assertEquals("97400000000", figure.get("value").getAsString());
        assertEquals("USD", figure.get("unit").getAsString());
    }

    @Test
    void filesAloneOpenTheWindow() {
        assertEquals("opened [" + german + ", " + japanese + "]", run(german, japanese).out());
    }

    @Test
    void withoutADisplayTheCheckIsPrinted() {
        var out = new StringWriter();
        var err = new StringWriter();
        Opener none = files -> {
            throw new Opener.NoDisplayException("there is no display");
        };
        var files = new String[] {german.toString(), japanese.toString()};
        int status = Commands.run(files, none, new PrintWriter(out), new PrintWriter(err, true));
        assertEquals(1, status);
        assertTrue(out.toString().contains("974億ドル"));
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void badInputIsOneSentenceAndExitTwo() throws IOException {
        unusable("gone.txt does not exist", "check", folder.resolve("gone.txt"), japanese);
        unusable("a.de.txt is named twice", "check", german, german);
        unusable("empty.txt is empty", "check", Files.createFile(folder.resolve("empty.txt")));
        unusable("blank.txt is empty", "check", Files.writeString(folder.resolve("blank.txt"), " \n\u3000\n"));
        unusable("is a folder without texts", "check", Files.createDirectory(folder.resolve("sub")));
        unusable("is a folder, not a text", "check", german, folder.resolve("sub"));
        var random = new byte[4096];
        new Random(7).nextBytes(random);
        unusable("is a binary file", "check", Files.write(folder.resolve("noise.txt"), random));
        unusable("is a PDF", "check", Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n..."));
        unusable(
                "is not valid UTF-8, first at byte 10",
                "check",
                Files.write(folder.resolve("broken.txt"), "Ein Satz \u00ff\u00fe\u00c3(.".getBytes(StandardCharsets.ISO_8859_1)));
        unusable(
                "more than a million characters",
                "check",
                Files.writeString(folder.resolve("long.txt"), "Wort ".repeat(300_000)));
        unusable(
                "too large",
                "check",
                Files.write(folder.resolve("huge.txt"), "a".repeat(50_000_000).getBytes(StandardCharsets.UTF_8)));
        unusable("no file was named", "check");
        unusable("xx1 is not a language code", "check", "--language", "xx1", german);
        unusable("--encoding klingon is not known", "check", "--encoding", "klingon", german);
        unusable("Unknown option: '--fast'", "check", "--fast", german);
        unusable("its folder does not exist", "check", "--output", folder.resolve("no/where.txt"), german, japanese);
        unusable("is a folder", "check", "--output", folder, german, japanese);
    }

    @Test
    void anUnwritableOutputLosesNothing() throws IOException {
        var kept = Files.writeString(folder.resolve("kept.json"), "mine");
        assertTrue(kept.toFile().setReadOnly());
        unusable("cannot be written", "check", "--output", kept, german, japanese);
        assertEquals("mine", Files.readString(kept));
    }

    @Test
    void otherEncodingsAreFoundOut() throws IOException {
        var sentence = "Für 22 Millionen Dollar übernahmen die Gründer das Büro, „weil es schön war“.\n";
        var western = Files.write(folder.resolve("w.txt"), sentence.getBytes(Charset.forName("windows-1252")));
        var done = run("figures", "--format", "json", western);
        assertEquals(0, done.status(), done.err());
        assertTrue(done.out().contains("22 Millionen Dollar"), done.out());
        var japaneseText = "東京都は三日、22億円の予算を決めた。これは過去最大だという。\n";
        for (var encoding : List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE")) {
            var file = Files.write(folder.resolve(encoding + ".txt"), japaneseText.getBytes(Charset.forName(encoding)));
            assertTrue(run("figures", "--format", "json", file).out().contains("22億円"), encoding);
        }
        var wide = Files.write(folder.resolve("u.txt"), ("\uFEFF" + sentence).getBytes(StandardCharsets.UTF_16LE));
        assertTrue(run("figures", "--format", "json", wide).out().contains("22 Millionen Dollar"));
    }

    /// A segment file is checked by its own links; what a person should know of how a file was taken in is a line each on
    /// standard error, and nothing with `--quiet`.
    @Test
    void documentsAreCheckedAndWhatWasDoneWithThemIsSaid() throws IOException {
        var table = Files.writeString(folder.resolve("a.csv"), "de,ja\n\"Es kostet 97,4 Milliarden Dollar.\",\"値段は97,4億ドルだ。\"\n");
        var checked = run("check", "--messages", "en", table);
        assertEquals(1, checked.status(), checked.toString());
        assertTrue(checked.out().contains("right: 974億ドル"), checked.out());
        assertEquals("", checked.err());
        unusable(
                "has more cells in row 2 than its first row",
                "check",
                Files.writeString(folder.resolve("c.csv"), "de,ja\nEs kostet 97,4 Milliarden Dollar.,値段は97,4億ドルだ。\n"));
        var page = Files.write(
                folder.resolve("b.html"),
                "<nav>Start</nav><article><h1>Das Haus</h1><p>Für 12 Euro.</p></article>".getBytes(StandardCharsets.ISO_8859_1));
        var read = run("check", "--messages", "en", page);
        assertEquals(
                List.of(
                        "taiyaku: " + page + " was read as windows-1252, but may be in another encoding: name it with --encoding if letters look wrong",
                        "taiyaku: " + page + ": 1 line left out as no part of the article; --whole-page takes all of a page"),
                read.err().lines().toList());
        var whole = run("check", "--whole-page", "--encoding", "ISO-8859-1", "--quiet", "--format", "json", page);
        assertEquals("", whole.err());
        assertTrue(whole.out().contains("\"end\": 27"), whole.out());
    }

    /// A name that runs from right to left is isolated; what would turn the line is spelt out.
    @Test
    void fileNamesThatRunLeftAreIsolated() {
        var done = run("check", folder.resolve("\u05d0\u202e.txt"));
        assertTrue(done.err().contains("\u05d0<U+202E>.txt\u2069 does not exist"), done.err());
        assertTrue(done.err().startsWith("taiyaku: \u2068"), done.err());
    }

    @Test
    void fileNamesCannotSteerTheTerminal() {
        var done = run("check", folder.resolve("a\u001b[31m\u202Etxt"));
        assertEquals(2, done.status());
        assertFalse(done.err().contains("\u001b") || done.err().contains("\u202E"), done.err());
    }
}
