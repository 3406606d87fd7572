package taiyaku.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static taiyaku.cli.CommandsTest.run;
import static taiyaku.cli.CommandsTest.unusable;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of article folders, as a newsroom's script has it checked.
class FolderCheckTest {

    private static final String GERMAN = "Das Angebot\n\nSie bieten 97,4 Milliarden Dollar.\n";

    @TempDir
    private Path work;

    private Path articles;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = work.resolve("articles");
        article("a-garbled", GERMAN, "提案\n\n彼らは97,4億ドルを提示した。\n");
        article("b-right", GERMAN, "提案\n\n彼らは974億ドルを提示した。\n");
    }

    private Path article(String name, String german, String japanese) throws IOException {
        var folder = Files.createDirectories(articles.resolve(name));
        Files.writeString(folder.resolve("de.txt"), german);
        Files.writeString(folder.resolve("ja.txt"), japanese);
        return folder;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var listing = Files.list(folder)) {
            return listing.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void findingsOfAllComeFirstAndATableLast() {
        var done = run("check", "--messages", "en", articles);
        assertEquals(1, done.status());
        assertEquals("", done.err());
        assertTrue(done.out().contains("a-garbled/ja.txt:3:4: critical: 97,4億ドル is 9.74 billion"), done.out());
        var table = """
                article     versions  sentences  figures  critical  major  minor
                a-garbled   de ja           2/2      1/1         1      0      0
                b-right     de ja           2/2      1/1         0      0      0
                2 articles                    8        4         1      0      0
                """;
        assertTrue(done.out().endsWith(table), done.out());
    }

    @Test
    void eachArticleGetsAFileInTheFolderOfTheOutput() throws IOException {
        var reports = work.resolve("new/reports");
        var done = run("check", "--messages", "en", "--format", "json", "--output", reports, articles);
        assertEquals(1, done.status());
        assertEquals(List.of("a-garbled.json", "b-right.json"), names(reports));
        var garbled = JsonParser.parseString(Files.readString(reports.resolve("a-garbled.json"))).getAsJsonObject();
        assertEquals("taiyaku-review/1", garbled.get("format").getAsString());
        assertEquals(1, garbled.getAsJsonArray("findings").size());
        assertFalse(done.out().contains("97,4"), done.out());
        assertEquals(4, done.out().lines().count(), done.out());
    }

    @Test
    void aFileSaysWhatItWouldSayIfTheArticleWereNamedAlone() throws IOException {
        var reports = work.resolve("reports");
        run("check", "--messages", "ja", "--output", reports, articles);
        assertEquals(
                run("check", "--messages", "ja", articles.resolve("a-garbled")).out(),
                Files.readString(reports.resolve("a-garbled.txt")));
    }

    @Test
    void whatCannotBeUsedIsToldInASentenceEachAndStopsNothing() throws IOException {
        Files.createDirectories(articles.resolve("0-without-texts"));
        article("a-empty", "\n", "提案\n");
        Files.writeString(article("c-notes", GERMAN, "提案\n").resolve("article.json"), "[]");
        var reports = work.resolve("reports");
        var done = run("check", "--messages", "en", "--output", reports, articles);
        assertEquals(2, done.status());
        var sentences = done.err().lines().toList();
        assertEquals(3, sentences.size(), done.err());
        assertTrue(sentences.get(0).contains("0-without-texts is a folder without texts"), done.err());
        assertTrue(sentences.get(1).contains("a-empty/de.txt is empty"), done.err());
        assertTrue(sentences.get(2).contains("c-notes/article.json is not a JSON object"), done.err());
        assertEquals(List.of("a-garbled.txt", "b-right.txt"), names(reports));
        assertTrue(done.out().contains("\na-empty          cannot be used\n"), done.out());
        assertTrue(done.out().contains("\n2 articles"), done.out());
    }

    @Test
    void exitStatusIsTheWorstOfTheirs() throws IOException {
        assertEquals(0, run("check", "--fail-on", "never", articles).status());
        assertEquals(1, run("check", "--fail-on", "critical", articles).status());
        Files.delete(articles.resolve("a-garbled/ja.txt"));
        Files.writeString(articles.resolve("a-garbled/ja.txt"), "提案\n\n彼らは974億ドルを提示した。\n");
        assertEquals(0, run("check", articles).status());
        Files.createDirectories(articles.resolve("c"));
        assertEquals(2, run("check", "--fail-on", "never", articles).status());
    }

    @Test
    void anArticleWithoutTheOriginalAskedForIsNamed() throws IOException {
        Files.move(articles.resolve("b-right/de.txt"), articles.resolve("b-right/en.txt"));
        var done = run("check", "--messages", "en", "--original", "de", articles);
        assertEquals(2, done.status());
        assertTrue(done.err().contains("b-right: none of the versions is --original de"), done.err());
    }

    @Test
    void aFolderWithATextIsOneArticle() throws IOException {
        Files.createDirectories(articles.resolve("a-garbled/pictures"));
        var done = run("check", "--messages", "en", articles.resolve("a-garbled"));
        assertEquals(1, done.status());
        assertTrue(done.out().contains("1 finding (1 critical"), done.out());
    }

    @Test
    void whatIsWrittenBesideTheArticlesIsNotTakenForOne() throws IOException {
        Files.createDirectories(articles.resolve(".git"));
        var reports = articles.resolve("reports");
        for (int i = 0; i < 2; i++) {
            var done = run("check", "--output", reports, articles);
            assertEquals(1, done.status(), done.err());
            assertEquals(List.of("a-garbled.txt", "b-right.txt"), names(reports));
        }
    }

    @Test
    void quietLeavesTheTableOut() {
        var done = run("check", "--quiet", articles);
        assertFalse(done.out().contains("b-right"), done.out());
    }

    @Test
    void anOutputThatIsNoFolderIsRefusedBeforeAnythingIsChecked() throws IOException {
        var file = Files.writeString(work.resolve("report.txt"), "kept");
        unusable("report.txt is no folder", "check", "--output", file, articles);
        assertEquals("kept", Files.readString(file));
        unusable("holds the articles", "check", "--output", articles, articles);
        unusable("needs --output", "check", "--format", "html", articles);
    }
}
