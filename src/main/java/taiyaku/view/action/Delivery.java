package taiyaku.view.action;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.export.Export;
import taiyaku.review.Review;
import taiyaku.store.ProjectFile;
import taiyaku.text.Edition;
import taiyaku.wording.Messages;
import taiyaku.view.sign.Labels;

/// What leaves the window as a file: the project, the corrected text, the report and the other forms. Each is proposed
/// beside what was opened, under a name of its own, so that no source is written over unless a person says so.
public final class Delivery {

    private static final String TEXT = ".txt";

    private final Desk desk;
    private final Filing filing;
    private final Labels labels;
    private final Chooser chooser;

    public Delivery(Desk desk, Filing filing, Labels labels, Chooser chooser) {
        this.desk = desk;
        this.filing = filing;
        this.labels = labels;
        this.chooser = chooser;
    }

    /// Saves the project into its file; asks for one the first time.
    void save() {
        var file = filing.file().get();
        if (file == null) {
            saveAs();
        } else {
            filing.save(file);
        }
    }

    /// Saves the project into a file that is asked for.
    void saveAs() {
        var file = ask("action.save-as", ProjectFile.ENDING, List.of(ProjectFile.ENDING));
        if (file != null) {
            filing.save(file);
        }
    }

    /// Writes the corrected version as plain text, UTF-8, line ends as they were: the version that was changed, the one
    /// selected when several were or none.
    void saveText() {
        if (desk.review().get() != null) {
            var edition = corrected();
            var ending = ".corrected." + edition.language().code() + TEXT;
            var file = ask("action.save-text", ending, List.of(TEXT));
            if (file != null) {
                filing.write(file, stream -> stream.write(edition.text().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    /// Writes a review in a form.
    ///
    /// @param review with the findings that go out
    public void export(Export form, Review review) {
        var file = ask("action.export", form.ending(), List.of(form.ending()));
        if (file != null) {
            var decisions = desk.manuscript().now().decisions();
            var messages = Messages.of(labels.language());
            filing.write(file, stream -> form.write(review, decisions, messages, stream));
        }
    }

    /// Asks where a picture goes.
    ///
    /// @param title the key of the question
    /// @param ending what the proposed name ends with: `.plot.png`
    /// @param kind what every name ends with
    public @Nullable Path ask(String title, String ending, String kind) {
        return ask(title, ending, List.of(kind));
    }

    private Edition corrected() {
        var project = desk.manuscript().now();
        var editions = project.article().editions();
        var changed = IntStream.range(0, editions.size())
                .filter(i -> !editions.get(i).text().equals(project.asRead().get(i)))
                .toArray();
        var selection = desk.where().selection().get();
        int selected = selection != null && selection.edition() >= 0 && desk.versions().stands(selection.edition())
                ? selection.edition()
                : editions.size() - 1;
        return editions.get(changed.length == 1 ? changed[0] : selected);
    }

    /// Asks for a file; a name without any of the endings gets the first one.
    private @Nullable Path ask(String title, String ending, List<String> endings) {
        var proposal = folder().resolve(name() + ending);
        var file = chooser.save(labels.text(title), proposal, endings);
        return file == null || endings.stream().anyMatch(file.toString()::endsWith)
                ? file
                : file.resolveSibling(file.getFileName() + endings.getFirst());
    }

    private List<Path> sources() {
        var file = filing.file().get();
        var opened = desk.opened().get();
        return file != null ? List.of(file) : opened == null ? List.of() : opened.files();
    }

    /// Where what was opened lies, if one may write there; else the person's home.
    private Path folder() {
        return sources().stream()
                .map(source -> Files.isDirectory(source) ? source : source.toAbsolutePath().getParent())
                .filter(Objects::nonNull)
                .filter(Files::isWritable)
                .findFirst()
                .orElse(Path.of(System.getProperty("user.home")));
    }

    /// What names begin with: what was opened without its ending and language (`bid.de.txt`: `bid`), or the title.
    private String name() {
        for (var source : sources()) {
            var name = String.valueOf(source.getFileName());
            var bare = Files.isDirectory(source) || !name.contains(".") ? name : name.substring(0, name.lastIndexOf('.'));
            var language = bare.substring(bare.lastIndexOf('.') + 1);
            boolean coded = language.length() == 2 && bare.endsWith("." + language);
            var told = coded ? bare.substring(0, bare.length() - 3) : bare;
            if (told.length() > 2) {
                return told;
            }
        }
        var title = desk.manuscript().now().article().title();
        var name = title.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return name.isEmpty() ? "taiyaku" : name;
    }
}
