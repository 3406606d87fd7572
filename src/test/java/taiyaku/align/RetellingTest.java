package taiyaku.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetellingTest {

    /// Two texts that share three facts, told in another order among much that only one of them tells.
    private static final String ONE = "ab1 c d ef2 g h gh3 i j k l m";

    private static final String OTHER = "n o GH3 p q r s AB1 t u EF2 v w x";

    @Test
    void anotherTellingIsRecognised() {
        var alignment = Aligner.align(List.of(Worlds.reading(ONE), Worlds.reading(OTHER)), 0, List.of());
        assertEquals(Relation.RETELLING, alignment.relations().getLast());
        assertEquals(List.of(Relation.TRANSLATION, Relation.RETELLING), alignment.relations());
    }

    @Test
    void onlyRareAnchorsTieItInAnyOrder() {
        var links = Worlds.links(ONE, OTHER);
        for (var tied : List.of("ab1=AB1", "ef2=EF2", "gh3=GH3")) {
            assertTrue(links.contains(tied), links);
        }
        for (var alone : List.of(" c= ", " d= ", " m=", " =n", " =o")) {
            assertTrue((" " + links).contains(alone), links);
        }
    }

    @Test
    void aShortenedTranslationIsNone() {
        var words = "a1 b c2 d e3 f g4 h i5 j k6 l m7 n o8 p";
        var shortened = "a1 b c2 e3 f i5 j k6 l o8 p";
        var alignment = Aligner.align(List.of(Worlds.reading(words), Worlds.reading(shortened)), 0, List.of());
        assertEquals(Relation.TRANSLATION, alignment.relations().getLast());
    }

    @Test
    void aFewSentencesAreHeldForTranslations() {
        var alignment = Aligner.align(List.of(Worlds.reading("a b c"), Worlds.reading("x y z")), 0, List.of());
        assertEquals(Relation.TRANSLATION, alignment.relations().getLast());
    }
}
