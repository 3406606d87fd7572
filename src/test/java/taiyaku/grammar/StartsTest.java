package taiyaku.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import taiyaku.figure.Figure;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Grammar;
import taiyaku.text.Language;

/// A grammar passes at once over what cannot begin a figure; here it is held to what it reads when it looks everywhere.
class StartsTest {

    /// Looks at every word and sign.
    private record Everywhere(Grammar grammar) implements Grammar {
        @Override
        public boolean seek(Cursor cursor) {
            return !cursor.ended();
        }

        @Override
        public @Nullable Figure figure(Cursor cursor) {
            return grammar.figure(cursor);
        }

        @Override
        public void skip(Cursor cursor) {
            grammar.skip(cursor);
        }
    }

    static Stream<Arguments> tables() {
        var languages = List.of(Language.GERMAN, Language.JAPANESE, Language.ARABIC, Language.ENGLISH);
        var names = List.of("german", "japanese", "arabic", "english");
        return Stream.of(0, 1, 2, 3)
                .flatMap(i -> Stream.of(".txt", "-traps.txt").map(end -> Arguments.of(languages.get(i), names.get(i) + end)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noFigureIsPassed(Language language, String table) {
        var grammar = Figures.grammar(language);
        var text = FigureTable.texts(table).collect(Collectors.joining("\n"));
        assertEquals(
                Figures.of(new Everywhere(grammar), text).stream().map(Figure::span).toList(),
                Figures.of(grammar, text).stream().map(Figure::span).toList());
        FigureTable.texts(table)
                .forEach(row -> assertEquals(Figures.of(new Everywhere(grammar), row), Figures.of(grammar, row), row));
    }
}
