package taiyaku.intake;

import java.util.Map;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.draft.Halves;
import taiyaku.intake.format.Format;
import taiyaku.intake.raw.RawFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.LanguageGuess;
import taiyaku.store.Refusal;

/// Takes in an article that stands in one file: one text, or a text with its translations.
///
/// A text that looks like a text with its translation is taken for both, unless a person said how many it holds.
final class OneFile {

    private OneFile() {}

    static Taken take(Path file, Articles.Reading how) throws UnusableFileException {
        var read = Format.read(RawFile.read(file), how.encoding(), how.whole());
        var draft = read.versions().size() == 1 ? apart(file, read, how) : read;
        var origin = Taken.Origin.of(file, draft);
        if (draft.versions().size() <= 1) {
            var edition = Texts.edition(file, draft, how.language(0));
            return new Taken(new Article(Articles.title(edition), List.of(edition)), List.of(), List.of(origin));
        }
        var order = order(file, draft.versions(), how.languages());
        var editions = new ArrayList<Edition>();
        for (int v : order) {
            var version = draft.versions().get(v);
            boolean named = how.languages().size() == order.size();
            var language = named
                    ? how.languages().get(editions.size())
                    : Objects.requireNonNullElseGet(version.language(), () -> LanguageGuess.of(version.text()));
            editions.add(Texts.bounded(file, new Edition(language, version.text(), file.toString())));
        }
        var rows = draft.rows().stream()
                .map(row -> new Draft.Row(order.stream().map(row.lines()::get).toList()))
                .toList();
        var article = new Article(Articles.title(editions.getFirst()), editions);
        return new Taken(article, Pins.of(editions, rows), List.of(origin));
    }

    private static Draft apart(Path file, Draft whole, Articles.Reading how) throws UnusableFileException {
        var text = whole.versions().getFirst().text();
        var pair =
                switch (how.holds()) {
                    case ONE -> Optional.<Draft>empty();
                    case AS_IT_LOOKS -> Halves.of(text);
                    case TWO -> {
                        var parts = how.languages().size() == 2
                                ? Halves.of(text)
                                        .filter(looks -> looks.versions().stream()
                                                .allMatch(version -> how.languages().contains(version.language())))
                                        .or(() -> Halves.of(text, how.languages().getFirst(), how.languages().getLast()))
                                : Halves.apart(text);
                        if (parts.isEmpty()) {
                            throw new UnusableFileException(file, Refusal.ONE_LANGUAGE);
                        }
                        yield parts;
                    }
                };
        return pair.map(parts -> new Draft(
                        parts.versions(), parts.rows(), whole.leftOut(), whole.charset(), whole.doubtful()))
                .orElse(whole);
    }

    /// Which versions are taken, in which order: those in the languages asked for, else all as they come.
    private static List<Integer> order(Path file, List<Draft.Version> versions, List<Language> asked)
            throws UnusableFileException {
        var said = versions.stream().map(Draft.Version::language).toList();
        if (!asked.isEmpty() && said.containsAll(asked)) {
            return asked.stream().map(said::indexOf).toList();
        }
        if (versions.size() > Articles.MOST) {
            var codes = said.stream().map(String::valueOf).distinct().collect(Collectors.joining(", "));
            throw new UnusableFileException(
                    file,
                    Refusal.MANY_VERSIONS, Map.of("count", String.valueOf(versions.size()), "languages", codes, "most", String.valueOf(Articles.MOST)));
        }
        var all = new ArrayList<Integer>();
        for (int v = 0; v < versions.size(); v++) {
            all.add(v);
        }
        return all;
    }
}
