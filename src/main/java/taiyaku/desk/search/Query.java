package taiyaku.desk.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.Value;
import taiyaku.grammar.Figures;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// What is searched for: words, and where they are a figure in one of the article's languages, its value.
public final class Query {

    private final Folded words;
    private final List<Value> values;

    private Query(Folded words, List<Value> values) {
        this.words = words;
        this.values = values;
    }

    /// Reads a query: `97,4 Mrd` is a figure where it stands for itself in one of the languages.
    ///
    /// @param languages those of the versions, and of the interface
    public static Query of(String text, Collection<Language> languages) {
        var stripped = text.strip();
        Set<Value> values = new LinkedHashSet<>();
        for (var language : languages) {
            values.addAll(values(stripped, language));
            // `97,4 Mrd` is typed without the stop that its language puts there
            if (values.isEmpty() && !stripped.isEmpty() && Character.isLetter(stripped.codePointBefore(stripped.length()))) {
                values.addAll(values(stripped + ".", language));
            }
        }
        return new Query(Folded.of(stripped), List.copyOf(values));
    }

    private static Set<Value> values(String text, Language language) {
        if (text.isEmpty() || text.length() > 200) {
            return Set.of();
        }
        return Figures.of(new Edition(language, text, "")).stream()
                .filter(figure -> figure.span().length() >= bare(text) && figure.span().start() == 0)
                .filter(figure -> figure.to() == null && !(figure.value() instanceof Value.Debris))
                .map(Figure::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The length without the stop at the end.
    private static int bare(String text) {
        return text.endsWith(".") ? text.length() - 1 : text.length();
    }

    /// Whether there is something to look for.
    public boolean isEmpty() {
        return words.find(words).isEmpty();
    }

    /// Whether it is read as a figure.
    public boolean isValue() {
        return !values.isEmpty();
    }

    /// Where its words stand in a text.
    List<Span> in(Folded text) {
        return text.find(words);
    }

    /// Whether its words stand in a text.
    public boolean isIn(@Nullable String text) {
        return text != null && !in(Folded.of(text)).isEmpty();
    }

    /// Whether every word that was typed stands in a name, in any order; so it is when none was.
    public static boolean fits(String typed, String name) {
        return Arrays.stream(typed.strip().split("(?U)\\s+"))
                .allMatch(word -> word.isEmpty() || of(word, List.of()).isIn(name));
    }

    /// Whether a figure says it: the same value and unit, or the same number where the query has no unit.
    public boolean says(@Nullable Figure figure) {
        return figure != null
                && values.stream().anyMatch(value -> same(value, figure.value()) || (figure.to() != null && same(value, figure.to())));
    }

    private static boolean same(Value wanted, Value told) {
        if (told instanceof Value.Debris) {
            return false;
        }
        boolean plain = wanted.kind() == Kind.COUNT;
        var amount = wanted.amount();
        var other = told.amount();
        boolean equal;
        if (amount != null && other != null) {
            equal = amount.compareTo(other) == 0;
        } else {
            equal = Objects.equals(wanted.normal(), told.normal());
        }
        return equal && (plain || sameUnit(wanted, told));
    }

    private static boolean sameUnit(Value wanted, Value told) {
        return wanted.kind() == told.kind() && Objects.equals(wanted.unit(), told.unit());
    }
}
