package taiyaku.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.align.lexicon.Glossary;
import taiyaku.store.UnusableFileException;

/// What is read from glossaries. In the tables ⏎ ends a line and ⇥ is a tab; `de:Haus=ja:家` is an entry.
class GlossariesTest {

    private static final String TMX = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "http://localhost:9/tmx14.dtd">
            <tmx version="1.4"><header srclang="de"/><body>
              <tu><tuv xml:lang="de-DE"><seg>Der <bpt i="1">&lt;b></bpt>Zug<ept i="1">&lt;/b></ept> hält.</seg></tuv>
                  <tuv xml:lang="ja"><seg>列車は
                  止まる。</seg></tuv></tu>
              <tu><tuv xml:lang="de"><seg>Allein</seg></tuv></tu>
            </body></tmx>
            """;

    private static final String TBX = """
            <martif type="TBX"><text><body>
              <termEntry><langSet xml:lang="de"><tig><term>Wärmepumpe</term></tig><tig><term>Luftwärmepumpe</term></tig></langSet>
                <langSet xml:lang="ja"><tig><term>ヒートポンプ</term></tig></langSet></termEntry>
            </body></text></martif>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tsv | Haus⇥家                        | ?:Haus=?:家
            tsv | # Kommentar⏎⏎Haus⇥家⇥Anmerkung | ?:Haus=?:家
            tsv | de⇥ja⇥en⏎Haus⇥家⇥house         | de:Haus=ja:家=en:house
            tsv | de⇥ja⇥en⏎Haus⇥⇥house           | de:Haus=en:house
            csv | de,ja⏎Haus,家⏎Baum,木           | de:Haus=ja:家 de:Baum=ja:木
            csv | Haus;家                         | ?:Haus=?:家
            csv | "Haus, klein","家 ""小"" だ"    | ?:Haus, klein=?:家 "小" だ
            """)
    void tables(String kind, String text, String expected) throws IOException, UnusableFileException {
        assertEquals(expected, told(read("terms." + kind, text.replace('⏎', '\n').replace('⇥', '\t'))));
    }

    @Test
    void aTranslationMemoryWithoutItsLayoutAndItsDoctype() throws IOException, UnusableFileException {
        assertEquals("de:Der Zug hält.=ja:列車は 止まる。", told(read("memory.tmx", TMX)));
    }

    @Test
    void aTermBase() throws IOException, UnusableFileException {
        assertEquals("de:Wärmepumpe=de:Luftwärmepumpe=ja:ヒートポンプ", told(read("terms.tbx", TBX)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.tsv | Haus⏎        | a.tsv has no translation in line 1: a term and its translation are parted by a tab
            b.csv | # nichts⏎    | b.csv has no term with a translation
            c.tmx | <tmx><body>  | c.tmx is not well-formed XML, line 1
            d.tmx | <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx version="1.4"><body><tu><tuv xml:lang="de"><seg>&x;</seg></tuv></tu></body></tmx> | d.tmx uses the entity x, which the file itself would have to define; such are never expanded or fetched: write out what it stands for
            d.tmx | <tmx></tmx>  | d.tmx has no term with a translation
            e.doc | Haus         | e.doc is no glossary: its name must end with .tsv, .csv, .tbx or .tmx
            """)
    void badFilesAreNamedWithTheirCause(String name, String text, String sentence) {
        var refused = assertThrows(UnusableFileException.class, () -> read(name, text.replace('⏎', '\n')));
        assertEquals(folder.resolve(name).toString() + sentence.substring(name.length()), refused.getMessage());
    }

    /// An entity that names a file of this machine stays what it is: an error, and nothing is read.
    @Test
    void nothingIsFetched() {
        var text = "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><tmx><body><tu>"
                + "<tuv xml:lang=\"de\"><seg>&x;</seg></tuv><tuv xml:lang=\"ja\"><seg>家</seg></tuv></tu></body></tmx>";
        assertThrows(UnusableFileException.class, () -> read("evil.tmx", text));
    }

    private Glossary read(String name, String text) throws IOException, UnusableFileException {
        return Glossaries.read(Files.writeString(folder.resolve(name), text));
    }

    private static String told(Glossary glossary) {
        return glossary.entries().stream()
                .map(entry -> entry.stream()
                        .map(t -> (t.language() == null ? "?" : t.language()) + ":" + t.text())
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining(" "));
    }
}
