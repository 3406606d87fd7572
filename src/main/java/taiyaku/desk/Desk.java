package taiyaku.desk;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.desk.mishap.Mishaps;
import taiyaku.review.Decision;
import taiyaku.review.Policy;
import taiyaku.review.Review;
import taiyaku.store.Project;
import taiyaku.store.UnusableFileException;
import taiyaku.store.log.Entry;
import taiyaku.store.log.Log;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// What lies open: one article's review, what is selected in it, and what a person does to it.
///
/// The sources are few (manuscript, review, shown severities, selection, zoom); all else is derived from them. A change
/// of the text makes the review stale; it is made anew off the screen's thread, and what needs a fresh one waits for it.
/// Every method is called on the screen's thread.
public final class Desk {

    private static final double[] ZOOMS = {0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};

    private final Engine engine;
    private final Mishaps mishaps;
    private final Worker worker;
    private final Reviewing reviewing;
    private final OpenFindings findings = new OpenFindings();
    private final Whereabouts where = new Whereabouts(findings);
    private final Layout layout = new Layout();
    private final Linking linking;
    private final Versions versions = new Versions(this);
    private final Deciding deciding = new Deciding(this);
    private final Manuscript manuscript = new Manuscript(
            Project.of(new Article("", List.of(new Edition(Language.ENGLISH, "", "")))));
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Work> work = new ReadOnlyObjectWrapper<>();
    private Language language = Language.ENGLISH;
    private final ReadOnlyObjectWrapper<@Nullable String> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper decided = new ReadOnlyLongWrapper();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<Policy> policy = new SimpleObjectProperty<>(Policy.DEFAULT);

    /// @param screen runs what touches the screen: `Platform::runLater`, or `Runnable::run` without a window
    public Desk(Executor screen) {
        this(screen, new Follower());
    }

    /// @param engine stands in for the program's own
    Desk(Executor screen, Engine engine) {
        this.engine = engine;
        mishaps = new Mishaps(screen);
        worker = new Worker(screen, work::set);
        reviewing = new Reviewing(engine, worker, manuscript, findings, where, this::failed);
        // first of all who hear of it: pages look at the layout
        reviewing.review().addListener((all, before, now) -> {
            if (now != null) {
                layout.fit(now.readings().size());
            }
        });
        reviewing.review().addListener(now -> decided.set(decided.get() + 1));
        linking = new Linking(this, reviewing);
        policy.subscribe((before, now) -> {
            if (review().get() != null) {
                recheck(new Reviewing.Here());
            }
        });
    }

    // what is opened

    /// Reads an article and reviews it, off the screen's thread; whatever was being opened before is forgotten.
    /// When it cannot be read the desk stays as it is, and [#trouble()] says why.
    public void open(Source source) {
        trouble.set(null);
        reviewing.forget();
        var asked = policy.get();
        worker.begin(
                progress -> Fresh.of(source, engine, asked, progress),
                fresh -> {
                    lay(fresh.opened(), fresh.review());
                    if (fresh.opened().project().view().isEmpty()) {
                        where.first();
                    }
                },
                this::failed);
    }

    /// Lays a finished review on the desk as an article that comes from nowhere, with nothing selected.
    public void lay(Review fresh) {
        trouble.set(null);
        lay(Opened.of(fresh.article()), fresh);
    }

    private void lay(Opened read, Review fresh) {
        where.leave();
        reviewing.forget();
        manuscript.begin(read.project(), read.unsaved());
        layout.take(fresh);
        reviewing.show(fresh, read.project().pins());
        layout.tell();
        // last, for who hears of it looks at the review
        opened.set(read);
    }

    /// Takes the article off the desk.
    public void clear() {
        worker.stop();
        where.leave();
        reviewing.clear();
        opened.set(null);
    }

    /// Stops the work under way; the desk stays as it is, and a change that was being checked is taken back.
    public void stop() {
        worker.stop();
        reviewing.forget();
        while (!reviewing.isFresh() && manuscript.undo()) {
            decided.set(decided.get() + 1);
        }
    }

    /// Ends the desk's thread; for the end of the program.
    public void close() {
        worker.close();
    }

    /// Runs work that belongs to no review, in its turn on the desk's thread.
    ///
    /// @param done hears the result on the screen's thread; what fails is told by [#trouble()]
    public <T> void aside(Callable<T> job, Consumer<T> done) {
        worker.aside(job, done, this::failed);
    }

    // what is done to it

    /// Replaces the selected finding's place by its suggestion, and goes on to the next finding; where nothing is
    /// suggested it only goes on.
    public void replace() {
        reviewing.whenFresh(() -> {
            var finding = where.finding();
            if (finding != null && Repairs.possible(finding)) {
                repair(List.of(finding));
            } else if (finding != null) {
                where.next();
            }
        });
    }

    /// Repairs findings by their suggestions, all in one step, and goes on.
    public void repair(List<Finding> chosen) {
        reviewing.whenFresh(() -> {
            var present = review().get();
            if (present != null && !chosen.isEmpty()) {
                retext(Repairs.of(manuscript.now(), present, chosen), chosen);
            }
        });
    }

    /// Writes a stretch of one edition anew.
    ///
    /// @param span in the text of the present review
    public void edit(int edition, Span span, String text) {
        reviewing.whenFresh(() -> {
            var stands = manuscript.now().article().editions().get(edition).text();
            // while this waited a file may have been read anew, which has its place no more
            if (span.end() <= stands.length() && !span.of(stands).equals(text)) {
                retext(Repairs.of(manuscript.now(), edition, span, text), List.of());
            }
        });
    }

    /// Writes a stretch of one edition anew while one types; all strokes but the first belong to its step.
    ///
    /// @param span in the text as it stands, which the review may not have caught up with
    /// @param first whether a new step begins
    public void type(int edition, Span span, String text, boolean first) {
        var changed = Repairs.of(manuscript.now(), edition, span, text);
        if (first) {
            manuscript.change(changed);
        } else {
            manuscript.amend(changed);
        }
        recheck(new Reviewing.In(edition, span.start()));
    }

    /// Typing is over; a step that led back to where it began was none.
    public void typed() {
        manuscript.settle();
    }

    /// Takes another text for the one that was read of an edition, in one step.
    ///
    /// @param replace whether the edition is to have that text; else it stays as it stands
    void reread(int edition, String text, boolean replace) {
        reviewing.whenFresh(() -> {
            var project = manuscript.now().asRead(edition, text);
            var stands = project.article().editions().get(edition);
            change(replace ? project.with(edition, stands.with(text)) : project, new Reviewing.Here());
        });
    }

    /// Takes a step and stays where one is.
    public void change(Project project) {
        change(project, new Reviewing.Here());
    }

    /// Takes a step: what it changed of texts and links is reviewed anew, what it changed of decisions shows at once.
    void change(Project project, Reviewing.Place place) {
        manuscript.change(project);
        if (reviewing.isFresh()) {
            refresh();
        } else {
            recheck(place);
        }
    }

    /// Takes the last step back; one that still waits for the text to be checked is not done.
    public void undo() {
        if (reviewing.forgetLast()) {
            return;
        }
        if (manuscript.undo()) {
            restored();
        }
    }

    /// Does the step taken back again.
    public void redo() {
        if (manuscript.redo()) {
            restored();
        }
    }

    private void restored() {
        if (reviewing.isFresh()) {
            refresh();
        } else {
            recheck(new Reviewing.Here());
        }
    }

    /// A step that changed the text: what comes next is remembered by what it says, since the findings are made anew.
    ///
    /// @param repaired what it repaired, which does not come next
    private void retext(Project project, List<Finding> repaired) {
        var present = review().get();
        var next = where.next(repaired);
        manuscript.change(project);
        recheck(present == null || next == null
                ? new Reviewing.Here()
                : new Reviewing.At(next, present, true));
    }

    private void recheck(Reviewing.Place place) {
        reviewing.again(policy.get(), place);
    }

    /// Links and checks everything from the beginning, around the links that are fixed.
    public void realign() {
        reviewing.whenFresh(() -> reviewing.whole(policy.get()));
    }

    /// Shows what was decided.
    void refresh() {
        findings.refilter();
        decided.set(decided.get() + 1);
    }

    /// The decision about a finding of the present review.
    public Decision decision(Finding finding) {
        return reviewing.decision(finding);
    }

    private void failed(Exception problem) {
        if (problem instanceof UnusableFileException unusable) {
            Log.note(new Entry.Refused());
            tellWhy(unusable);
        } else {
            throw new IllegalStateException(problem);
        }
    }

    // what is shown

    /// In which language it is told what went wrong.
    public void speak(Language interfaceLanguage) {
        language = interfaceLanguage;
    }

    /// Says why a file cannot be used.
    public void tellWhy(UnusableFileException unusable) {
        trouble.set(unusable.sentence(language));
    }

    /// Says something went wrong, in one sentence; null takes it back.
    public void tell(@Nullable String sentence) {
        trouble.set(sentence);
    }

    /// One step larger, or smaller when `by` is negative; 0 is the natural size again.
    public void zoom(int by) {
        int at = 0;
        while (at < ZOOMS.length - 1 && ZOOMS[at] < zoom.get()) {
            at++;
        }
        zoom.set(by == 0 ? 1 : ZOOMS[Math.clamp(at + by, 0, ZOOMS.length - 1)]);
    }

    /// The findings and which of them are shown.
    public OpenFindings findings() {
        return findings;
    }

    /// The project as it stands, with its steps.
    public Manuscript manuscript() {
        return manuscript;
    }

    /// What lies open and where it came from; null when nothing does.
    public ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /// The review that lies open; null before the first.
    public ReadOnlyObjectProperty<@Nullable Review> review() {
        return reviewing.review();
    }

    /// Where in it one is.
    public Whereabouts where() {
        return where;
    }

    /// What a person decides about findings and sentences.
    public Deciding deciding() {
        return deciding;
    }

    /// The versions as a person puts them together.
    public Versions versions() {
        return versions;
    }

    /// The links as a person makes them.
    public Linking linking() {
        return linking;
    }

    /// How the versions stand beside each other.
    public Layout layout() {
        return layout;
    }

    /// The work under way; null when there is none.
    public ReadOnlyObjectProperty<@Nullable Work> work() {
        return work.getReadOnlyProperty();
    }

    /// What went wrong last, as one sentence; null when nothing did.
    public ReadOnlyObjectProperty<@Nullable String> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// What went wrong inside the program.
    public Mishaps mishaps() {
        return mishaps;
    }

    /// Changes whenever something was decided, noted or taken back.
    public ReadOnlyLongProperty decided() {
        return decided.getReadOnlyProperty();
    }

    /// What is to be reported, and how grave it is; a change has what lies open checked anew.
    public ObjectProperty<Policy> policy() {
        return policy;
    }

    /// The size of the text, 1 being natural.
    public DoubleProperty zoom() {
        return zoom;
    }
}
