package taiyaku.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;
import taiyaku.review.Decisions;
import taiyaku.store.Project;

/// The project as it stands, and the way it came there: every change can be undone, without end.
///
/// A step keeps the whole project; texts that did not change are shared between steps, so a step costs no more than what
/// it changed. Commands with inverses were the road not taken: each inverse is a second chance to be wrong.
public final class Manuscript {

    private final Deque<Project> before = new ArrayDeque<>();
    private final Deque<Project> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper changed = new ReadOnlyLongWrapper();
    private Project now;
    private @Nullable Project saved;

    /// @param project as it was opened
    Manuscript(Project project) {
        now = project;
        saved = project;
    }

    /// The project as it stands.
    public Project now() {
        return now;
    }

    /// Begins with another project; nothing can be undone then.
    ///
    /// @param unsaved whether it holds work that stands in no file yet
    void begin(Project project, boolean unsaved) {
        before.clear();
        after.clear();
        now = project;
        saved = unsaved ? null : project;
        tell();
    }

    /// Takes a step that can be undone.
    void change(Project project) {
        before.push(now);
        after.clear();
        now = project;
        tell();
    }

    /// Goes on with the last step.
    void amend(Project project) {
        after.clear();
        now = project;
        tell();
    }

    /// Forgets the last step if it led nowhere.
    void settle() {
        if (!before.isEmpty() && before.peek().equals(now)) {
            before.pop();
            tell();
        }
    }

    /// Changes what is no step of work: sentences ticked as read.
    void tick(Decisions decisions) {
        now = now.with(decisions);
        tell();
    }

    /// Goes one step back; whether there was one.
    boolean undo() {
        return step(before, after);
    }

    /// Goes one step forward again; whether there was one.
    boolean redo() {
        return step(after, before);
    }

    /// Remembers that a project was written; it need not be the present one any more.
    void saved(Project project) {
        saved = project;
        tell();
    }

    /// Changes whenever the project does.
    public ReadOnlyLongProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /// Whether there is a step to undo.
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// Whether there is a step to do again.
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// Whether something changed since it was saved.
    public ReadOnlyBooleanProperty edited() {
        return edited.getReadOnlyProperty();
    }

    private static Project unread(Project project) {
        return project.with(project.decisions().withRead(Set.of()));
    }

    private boolean step(Deque<Project> from, Deque<Project> to) {
        if (from.isEmpty()) {
            return false;
        }
        var read = now.decisions().read();
        to.push(now);
        var project = from.pop();
        // what was ticked as read meanwhile stays ticked
        now = project.with(project.decisions().withRead(read));
        tell();
        return true;
    }

    private void tell() {
        changed.set(changed.get() + 1);
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
        // what was only read is no change of the work
        edited.set(saved == null || !unread(now).equals(unread(saved)));
    }
}
