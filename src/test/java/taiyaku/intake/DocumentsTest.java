package taiyaku.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.check.Category;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;

/// What is read from documents. In the tables ⏎ ends a line and ⇥ is a tab; `de Haus/Baum = ja 家/木 : 0=0 1=1` are two
/// versions of two lines each, and the links that came with them, by the numbers of their sentences.
class DocumentsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.csv | de,ja⏎Das Haus ist groß.,家は大きい。⏎Der Baum ist alt.,木は古い。 | de Das Haus ist groß./Der Baum ist alt. = ja 家は大きい。/木は古い。 : 0=0 1=1
            a.csv | Das Haus ist groß.;家は大きい。 | de Das Haus ist groß. = ja 家は大きい。 : 0=0
            a.tsv | ID⇥Deutsch⇥日本語⇥Kommentar⏎1⇥Das Haus. Der Baum.⇥家と木。⇥ok | de Das Haus. Der Baum. = ja 家と木。 : 0+1=0
            a.tsv | 1⇥Das Haus ist groß.⇥家は大きい。⏎2⇥Der Baum ist alt.⇥ | de Das Haus ist groß./Der Baum ist alt. = ja 家は大きい。 : 0=0 1=
            a.csv | Quelle,Ziel⏎"Er sagte ""ja"", und⏎ging.",彼は「はい」と言って去った。 | de Er sagte "ja", und/ging. = ja 彼は「はい」と言って去った。 :
            a.csv | en-US,en-GB⏎colour is color,colour is colour | en colour is color = en colour is colour : 0=0
            a.csv | de,ja,ar⏎Das Haus.,家。,البيت.⏎Der Baum.,,الشجرة. | de Das Haus./Der Baum. = ja 家。 = ar البيت./الشجرة. : 0=0=0 1==1
            """)
    void tables(String name, String text, String expected) throws IOException, UnusableFileException {
        assertEquals(expected, told(text(name, text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the doctype and the codes of the layout | <!DOCTYPE tmx SYSTEM "http://localhost:9/tmx14.dtd"><tmx version="1.4"><header srclang="de"/><body><tu><tuv xml:lang="ja"><seg>列車は<ph>&lt;br/></ph>止まる。</seg></tuv><tuv xml:lang="de-DE"><seg>Der <bpt i="1">&lt;b></bpt>Zug<ept i="1"/> hält.</seg></tuv></tu></body></tmx> | de Der Zug hält. = ja 列車は止まる。 : 0=0
            a unit with one language | <tmx version="1.4"><header srclang="de"/><body><tu><tuv xml:lang="de"><seg>Ja.</seg></tuv><tuv xml:lang="ja"><seg>はい。</seg></tuv></tu><tu><tuv xml:lang="de"><seg>Nein.</seg></tuv></tu></body></tmx> | de Ja./Nein. = ja はい。 : 0=0 1=
            two of one language | <tmx version="1.4"><header srclang="en-US"/><body><tu><tuv xml:lang="en-US"><seg>Gray.</seg></tuv><tuv xml:lang="en-GB"><seg>Grey.</seg></tuv></tu></body></tmx> | en Gray. = en Grey. : 0=0
            lang without prefix, as TMX 1.1 had it | <tmx version="1.1"><header/><body><tu><tuv lang="DE"><seg>Ja.</seg></tuv><tuv lang="JA"><seg>はい。</seg></tuv></tu></body></tmx> | de Ja. = ja はい。 : 0=0
            """)
    void memories(String what, String xml, String expected) throws IOException, UnusableFileException {
        assertEquals(expected, told(text("memory.tmx", xml)), what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1.2 | <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="de" target-language="ja-JP" original="x" datatype="plaintext"><body><group><trans-unit id="1"><source>Der <g id="1">Zug</g><x id="2"/> hält.</source><target>列車は止まる。</target><alt-trans><source>Zug</source><target>汽車</target></alt-trans><note>Zug!</note></trans-unit></group></body></file></xliff> | de Der Zug hält. = ja 列車は止まる。 : 0=0
            1.1, from gettext | <xliff xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1"><file original="a.po" source-language="de" target-language="ja"><body><trans-unit id="2" restype="x-gettext-domain-header"><source>Content-Type: text/plain</source><target>Content-Type: text/plain</target></trans-unit><trans-unit id="3"><source>Ja.</source><target>はい。</target></trans-unit></body></file></xliff> | de Ja. = ja はい。 : 0=0
            1.2, untranslated | <xliff version="1.2"><file source-language="de" target-language="ja"><body><trans-unit id="1"><source>Ja.</source><target>はい。</target></trans-unit><trans-unit id="2"><source>Nein.</source></trans-unit></body></file></xliff> | de Ja./Nein. = ja はい。 : 0=0 1=
            1.2, segmented | <xliff version="1.2"><file source-language="de" target-language="ja"><body><trans-unit id="1"><source>Ja. Nein.</source><seg-source><mrk mtype="seg" mid="0">Ja.</mrk> <mrk mtype="seg" mid="1">Nein.</mrk></seg-source><target><mrk mtype="seg" mid="0">はい。</mrk><mrk mtype="seg" mid="1">いいえ。</mrk></target></trans-unit></body></file></xliff> | de Ja./Nein. = ja はい。/いいえ。 : 0=0 1=1
            1.2, codes | <xliff version="1.2"><file source-language="de" target-language="ja"><body><trans-unit id="1"><source>Ja<ph id="1">&lt;br/></ph>.</source><target>は<bpt id="2">{b}</bpt>い<ept id="2">{/b}</ept>。</target></trans-unit></body></file></xliff> | de Ja. = ja はい。 : 0=0
            2.1 | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="ja"><file id="f"><unit id="u"><notes><note>Zug!</note></notes><segment id="s1"><source>Der <pc id="1">Zug</pc> hält.</source><target>列車は<ph id="2"/>止まる。</target></segment><ignorable><source> </source></ignorable><segment><source>Ja.</source><target>はい。</target></segment></unit></file></xliff> | de Der Zug hält./Ja. = ja 列車は止まる。/はい。 : 0=0 1=1
            2.1, in another order | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="ja"><file id="f"><unit id="u0"><segment><source>Hallo.</source><target>今日は。</target></segment></unit><unit id="u"><segment><source>Erstens.</source><target order="5">第一。</target></segment><ignorable><source> </source></ignorable><segment><source>Zweitens.</source><target order="1">第二。</target></segment><ignorable><source> </source></ignorable><segment><source>Drittens.</source><target order="3">第三。</target></segment></unit></file></xliff> | de Hallo./Erstens./Zweitens./Drittens. = ja 今日は。/第二。/第三。/第一。 : 0=0 1=3 2=1 3=2
            2.1, a foolish order | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="ja"><file id="f"><unit id="u"><segment><source>Ja.</source><target order="many">はい。</target></segment><segment><source>Nein.</source><target order="2">いいえ。</target></segment><segment><source>Doch.</source></segment></unit></file></xliff> | de Ja./Nein./Doch. = ja はい。/いいえ。 : 0=0 1=1 2=
            2.0, matches | <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de" trgLang="ja"><file id="f"><unit id="u"><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#1"><source>Falsch</source><target>嘘</target></mtc:match></mtc:matches><segment><source>Ja.</source><target>はい。</target></segment></unit></file></xliff> | de Ja. = ja はい。 : 0=0
            no target at all | <xliff version="1.2"><file source-language="de"><body><trans-unit id="1"><source>Ja, ja.</source></trans-unit></body></file></xliff> | de Ja, ja. :
            """)
    void xliff(String what, String xml, String expected) throws IOException, UnusableFileException {
        assertEquals(expected, told(text("text.xlf", xml)), what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            paragraphs            | <w:p><w:pPr><w:pStyle w:val="Heading1"/><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Das</w:t></w:r><w:r><w:t xml:space="preserve"> Haus</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>Es ist alt.</w:t><w:br/><w:t>Und groß.</w:t></w:r></w:p> | de Das Haus/Es ist alt./Und groß. :
            changes are accepted  | <w:p><w:r><w:t>Das ist </w:t></w:r><w:del><w:r><w:delText>nicht </w:delText></w:r></w:del><w:ins><w:r><w:t>sehr</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> gut und schön.</w:t></w:r></w:p> | de Das ist sehr gut und schön. :
            hidden, and twice     | <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:t>Das ist der Kasten.</w:t></w:r></w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Und der andere.</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Und der andere.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent> | de Das ist der Kasten./Und der andere. :
            readings over kanji   | <w:p><w:r><w:ruby><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r><w:r><w:t>です。</w:t></w:r></w:p> | ja 東京です。 :
            """)
    void wordDocuments(String what, String body, String expected) throws IOException, UnusableFileException {
        assertEquals(expected, told(Written.packed(folder.resolve("text.docx"), Written.docx(body))), what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Das Haus ist groß.⇥家は大きい。⏎Der Baum ist alt. Er blüht.⇥木は古い。花が咲く。 | de Das Haus ist groß./Der Baum ist alt. Er blüht. = ja 家は大きい。/木は古い。花が咲く。 : 0=0 1+2=1+2
            Nr.⇥Deutsch⇥Japanisch⏎1⇥Das Haus ist groß.⇥家は大きい。 | de Das Haus ist groß. = ja 家は大きい。 : 0=0
            Das Haus ist groß.¶Der Baum ist alt.⇥家は大きい。¶木は古い。 | de Das Haus ist groß./Der Baum ist alt. = ja 家は大きい。/木は古い。 :
            Haus⇥groß⏎Baum und die Blätter⇥alt und nicht neu | de Haus/groß/Baum und die Blätter/alt und nicht neu :
            """)
    void reviewTables(String table, String expected) throws IOException, UnusableFileException {
        var body = Written.w("訳") + Written.wordTable(table);
        var read = told(Written.packed(folder.resolve("table.docx"), Written.docx(body)));
        assertEquals(expected, read.replace("de 訳/", "de "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            paragraphs | <text:h text:outline-level="1">Das <text:span>Haus</text:span></text:h><text:p>Es<text:s text:c="3"/>ist<text:tab/>alt.<text:line-break/>Und groß.<text:note><text:note-body><text:p>Fußnote</text:p></text:note-body></text:note></text:p> | de Das Haus/Es ist alt./Und groß. :
            changes    | <text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Das ist der Text.</text:p> | de Das ist der Text. :
            readings   | <text:p><text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>です。</text:p> | ja 東京です。 :
            a table    | <table:table><table:table-row><table:table-cell><text:p>Das Haus ist groß.</text:p></table:table-cell><table:table-cell><text:p>家は大きい。</text:p></table:table-cell></table:table-row></table:table> | de Das Haus ist groß. = ja 家は大きい。 : 0=0
            """)
    void openDocuments(String what, String text, String expected) throws IOException, UnusableFileException {
        assertEquals(expected, told(Written.packed(folder.resolve("text.odt"), Written.odt(text))), what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            blocks and blanks  | <html lang="de"><p>Das  Haus<br>ist</p> <p>   groß &amp; alt </p> | de Das Haus/ist/groß & alt :
            furniture          | <html lang="de"><body><nav><a>Start</a><a>Sport</a></nav><article><h1>Das Haus</h1><p>Es ist alt und groß, und es steht dort seit langem.</p><aside>Anzeige</aside></article><footer>Impressum</footer> | de Das Haus/Es ist alt und groß, und es steht dort seit langem. :
            no article is told | <body><div class="menu">Start Sport Kultur</div><div><h1>Das Haus</h1><div class="x"><p>Es ist alt und groß, und es steht dort.</p><p>Es hat ein Dach und eine Tür.</p></div></div><div class="footer">Impressum</div> | de Das Haus/Es ist alt und groß, und es steht dort./Es hat ein Dach und eine Tür. :
            hidden, scripts    | <p>Das ist der Text.</p><p hidden>nicht der</p><script>var die = 1;</script><style>p{}</style><p style="display:none">und nicht</p> | de Das ist der Text. :
            readings           | <html lang="ja"><p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>です。</p> | ja 東京です。 :
            a wrong lang       | <html lang="en"><p>東京の家は大きいです。</p> | ja 東京の家は大きいです。 :
            an English pattern | <html lang="en-US"><p>Das Haus ist alt und groß, und die Tür ist nicht zu. Es ist auf dem Berg.</p> | de Das Haus ist alt und groß, und die Tür ist nicht zu. Es ist auf dem Berg. :
            a lang             | <html lang="it"><p>Roma 1000.</p> | it Roma 1000. :
            a direction        | <html dir="rtl"><p>שלום 12</p> | he שלום 12 :
            marked parts       | <body><p lang="nl">Het huis is groot.</p><p lang="nl">Het is oud.</p><p>2025</p> | nl Het huis is groot./Het is oud./2025 :
            a part in another  | <body><p>Das Haus ist alt und groß, und die Tür ist nicht zu: <span lang="nl">huis</span>.</p> | de Das Haus ist alt und groß, und die Tür ist nicht zu: huis. :
            directed parts     | <body><p dir="rtl">שלום 12</p> | he שלום 12 :
            isolated parts     | <html lang="ar"><p>بلغ <bdi>97,4</bdi> مليار <span dir="ltr">OpenAI 2.0</span> دولار</p> | ar بلغ 97,4 مليار OpenAI 2.0 دولار :
            overridden parts   | <html lang="de"><p>Der Wert <bdo dir="rtl">97,4</bdo> Milliarden <bdi>עברית</bdi> steht.</p> | de Der Wert 97,4 Milliarden עברית steht. :
            both, by lang      | <body><div lang="de"><p>Das Haus ist groß.</p><p>Es ist alt.</p></div><div lang="ja"><p>家は大きい。</p></div> | de Das Haus ist groß./Es ist alt. = ja 家は大きい。 :
            both, in turns     | <body><p>Das Haus ist groß.</p><p>家は大きい。</p><p>Es ist alt.</p><p>古いです。</p> | de Das Haus ist groß./Es ist alt. = ja 家は大きい。/古いです。 : 0=0 1=1
            both, in a table   | <table><tr><th>Deutsch</th><th>日本語</th></tr><tr><td>Das Haus ist groß.<td>家は大きい。</table> | de Das Haus ist groß. = ja 家は大きい。 : 0=0
            … of paragraphs    | <body lang="en-US"><p>Review</p><table><tr><td><p>Das Haus ist groß.</p></td><td><p>家は大きい。</p></td></tr><tr><td><p>Der Baum.</p></td><td><p>木。</p></td></tr></table> | de Das Haus ist groß./Der Baum. = ja 家は大きい。/木。 : 0=0 1=1
            preformatted       | <html lang="de"><pre>Das  ist⏎der Text.</pre> | de Das  ist/der Text. :
            """)
    void pages(String what, String html, String expected) throws IOException, UnusableFileException {
        assertEquals(expected, told(text("page.html", html)), what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Das Haus ist groß.⏎家は大きい。⏎⏎Der Baum ist alt.⏎木は古い。 | de Das Haus ist groß./Der Baum ist alt. = ja 家は大きい。/木は古い。 : 0=0 1=1
            Das Haus ist nicht groß und alt.⏎The house is not big and it is old.⏎Der Baum ist auch alt und die Tür nicht.⏎The tree is old and the door has not. | de Das Haus ist nicht groß und alt./Der Baum ist auch alt und die Tür nicht. = en The house is not big and it is old./The tree is old and the door has not. : 0=0 1=1
            Das Haus ist groß.⇥家は大きい。⏎Der Baum ist alt.⇥木は古い。 | de Das Haus ist groß./Der Baum ist alt. = ja 家は大きい。/木は古い。 : 0=0 1=1
            Das Haus ist groß.⏎Der Baum ist alt.⏎1998⏎⏎家は大きい。⏎木は古い。⏎1998 | de Das Haus ist groß./Der Baum ist alt./1998 = ja 家は大きい。/木は古い。/1998 :
            Das Haus ist groß.⏎Der Baum ist alt.⏎Es ist nicht weit.⏎家は大きい。 | de Das Haus ist groß./Der Baum ist alt./Es ist nicht weit./家は大きい。 :
            Das Haus ist groß.⏎家は大きい。⏎木は古い。⏎Der Baum ist alt. | ja Das Haus ist groß./家は大きい。/木は古い。/Der Baum ist alt. :
            Das Haus ist groß, und die Tür ist nicht auf.⏎家は大きい。⏎Der Baum ist alt.⏎Und die Tür. | de Das Haus ist groß, und die Tür ist nicht auf./家は大きい。/Der Baum ist alt./Und die Tür. :
            Das Haus ist groß, und die Tür ist auf seit mehr als hundert Jahren.⏎家は大きい。 | de Das Haus ist groß, und die Tür ist auf seit mehr als hundert Jahren./家は大きい。 :
            """)
    void bothInOneText(String text, String expected) throws IOException, UnusableFileException {
        assertEquals(expected, told(text("both.txt", text)));
    }

    @Test
    void oneLanguageThatIsNamedKeepsATextWhole() throws IOException, UnusableFileException {
        var file = text("both.txt", "Das Haus ist groß.⏎家は大きい。⏎Der Baum ist alt.⏎木は古い。");
        var taken = Articles.take(List.of(file), new Articles.Reading(List.of(Language.GERMAN), null, false));
        assertEquals(1, taken.article().editions().size());
    }

    @Test
    void aTextIsTakenForWhatAPersonSays() throws IOException, UnusableFileException {
        var looks = text("looks.txt", "Das Haus ist groß.⏎家は大きい。⏎Der Baum ist alt.⏎木は古い。");
        assertEquals(
                "ja Das Haus ist groß./家は大きい。/Der Baum ist alt./木は古い。 :", told(looks, Articles.Reading.Holds.ONE));
        var mixed = text("mixed.txt", "Das Haus ist groß.⏎家は大きい。⏎庭もある。⏎2025⏎Der Baum ist alt.⏎Und die Tür.");
        assertEquals(1, Articles.read(List.of(mixed), Articles.Reading.DEFAULT).editions().size());
        var apart = "de Das Haus ist groß./Der Baum ist alt./Und die Tür. = ja 家は大きい。/庭もある。/2025 :";
        assertEquals(apart, told(mixed, Articles.Reading.Holds.TWO));
        var named = new Articles.Reading(List.of(Language.GERMAN, Language.JAPANESE), null, false);
        assertEquals(apart, told(Articles.take(List.of(mixed), named)));
        var one = text("one.txt", "Das Haus ist groß.⏎Der Baum ist alt.");
        var refusal = assertThrows(UnusableFileException.class, () -> told(one, Articles.Reading.Holds.TWO));
        assertTrue(String.valueOf(refusal.getMessage()).contains("is in one language"), refusal.toString());
    }

    private static String told(Path file, Articles.Reading.Holds holds) throws UnusableFileException {
        return told(Articles.take(List.of(file), Articles.Reading.DEFAULT.holding(holds)));
    }

    @Test
    void theLanguagesNamedChooseAmongThose() throws IOException, UnusableFileException {
        var file = text("a.csv", "de,ja,en⏎Das Haus.,家。,The house.");
        var how = new Articles.Reading(List.of(Language.ENGLISH, Language.GERMAN), null, false);
        assertEquals("en The house. = de Das Haus. : 0=0", told(Articles.take(List.of(file), how)));
    }

    @Test
    void whatStandsAroundAnArticleIsToldAndCanBeHad() throws IOException, UnusableFileException {
        var file = text("page.html", "<html lang=de><nav><p>Start</p></nav><article><h1>Das Haus</h1><p>Es ist alt und groß.</p></article><footer>Impressum</footer>");
        var taken = Articles.take(List.of(file), Articles.Reading.DEFAULT);
        assertEquals(List.of("Start", "Impressum"), taken.origins().getFirst().leftOut());
        var whole = Articles.take(List.of(file), new Articles.Reading(List.of(), null, true));
        assertEquals("de Start/Das Haus/Es ist alt und groß./Impressum :", told(whole));
    }

    @Test
    void aDocumentBesideOthersIsOneVersion() throws IOException, UnusableFileException {
        var page = text("haus.de.html", "<p>Das Haus kostet 97,4 Milliarden Dollar.</p>");
        var word = Written.packed(folder.resolve("haus.ja.docx"), Written.docx(Written.w("家は97,4億ドルです。")));
        assertEquals(
                "de Das Haus kostet 97,4 Milliarden Dollar. = ja 家は97,4億ドルです。 :",
                told(Articles.take(List.of(page, word), Articles.Reading.DEFAULT)));
        var both = text("both.csv", "de,ja⏎Das Haus.,家。");
        var refusal = assertThrows(
                UnusableFileException.class, () -> Articles.take(List.of(page, both), Articles.Reading.DEFAULT));
        assertTrue(String.valueOf(refusal.getMessage()).endsWith("holds a text and its translation already; open it alone"));
    }

    /// The links a file brings are obeyed though the texts say otherwise, its figures are checked, and what it left
    /// untranslated is an omission.
    @Test
    void segmentsAreCheckedAsTheyAreLinked() throws IOException, UnusableFileException {
        var file = text("a.tsv", "de⇥ja⏎Das Haus kostet 97,4 Milliarden Dollar.⇥家は97,4億ドルです。⏎"
                + "Am Montag kamen 22 Menschen in die Stadt.⇥木は古い。⏎"
                + "Der Baum ist alt.⇥木は古い。⏎Das Tor ist zu.⇥門は閉まっている。⏎Der Hof ist leer.⇥庭は空だ。⏎".repeat(3)
                + "Die Tür wurde gestern von den Leuten der Gemeinde geschlossen.⇥");
        var project = Articles.take(List.of(file), Articles.Reading.DEFAULT).project();
        var review = Reviewer.review(project.article(), project.pins(), Progress.NONE);
        assertEquals(
                List.of(List.of(List.of(0), List.of(0)), List.of(List.of(1), List.of(1)), List.of(List.of(11), List.of())),
                List.of(0, 1, 11).stream().map(row -> review.links().get(row).sides()).toList());
        var categories = review.findings().stream().map(f -> f.category()).toList();
        assertEquals(List.of(Category.NUMBER_MAGNITUDE, Category.NUMBER_MISSING, Category.TEXT_OMITTED), categories);
    }

    @Test
    void aFileIsReadAgainAsItWasReadFirst() throws IOException, UnusableFileException {
        var file = text("a.csv", "de,ja⏎Das Haus.,家。");
        for (var edition : Articles.read(List.of(file), Articles.Reading.DEFAULT).editions()) {
            assertEquals(edition.text(), Articles.again(file, edition));
        }
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(
                folder.resolve(name), text.replace('⏎', '\n').replace('⇥', '\t'), StandardCharsets.UTF_8);
    }

    private static String told(Path file) throws UnusableFileException {
        return told(Articles.take(List.of(file), Articles.Reading.DEFAULT));
    }

    private static String told(Taken taken) {
        var versions = taken.article().editions().stream()
                .map(edition -> edition.language() + " "
                        + edition.text().lines().collect(Collectors.joining("/")))
                .collect(Collectors.joining(" = "));
        var pins = taken.pins().stream()
                .map(pin -> pin.sides().stream()
                        .map(side -> side.stream().map(String::valueOf).collect(Collectors.joining("+")))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining(" "));
        return (versions + " : " + pins).strip();
    }
}
