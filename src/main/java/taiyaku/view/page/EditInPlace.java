package taiyaku.view.page;

import java.util.function.IntToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.text.Span;
import taiyaku.view.type.Columns;

/// Writing one side of a row anew where it stands on the page: each stroke is in the text at once, and the page follows.
final class EditInPlace {

    private final Desk desk;
    private final Pane sheet;
    private final Runnable left;
    private @Nullable SentenceEditor editor;
    private String before = "";
    private String written = "";
    private int edition;
    private int start;
    private int length;
    private boolean begun;
    private int row;

    /// @param sheet what the editor is laid on
    /// @param left is told when it is over
    EditInPlace(Desk desk, Pane sheet, Runnable left) {
        this.desk = desk;
        this.sheet = sheet;
        this.left = left;
    }

    /// Begins with the selected side, the last one when the row as a whole is selected; nothing when it has no sentence.
    void begin(Setting setting) {
        var selection = desk.where().selection().get();
        if (selection == null || editor != null || !isOf(setting)) {
            return;
        }
        row = selection.link();
        edition = selection.edition() < 0 ? setting.review().readings().size() - 1 : selection.edition();
        var prose = setting.proses(row).get(edition);
        var pieces = prose.passage().pieces();
        if (pieces.isEmpty()) {
            return;
        }
        var span = pieces.getFirst().source().join(pieces.getLast().source());
        before = span.of(setting.review().article().editions().get(edition).text());
        written = before;
        start = span.start();
        length = span.length();
        begun = false;
        editor = new SentenceEditor(before, prose.face(), prose.passage().language().rightToLeft(), new Strokes());
        sheet.getChildren().add(editor);
        // the card would stand between what is written and what it is held to
        desk.where().card().set(false);
    }

    /// Whether what was written stands where it was written: a step that was taken back may have gone from under it.
    private boolean stands() {
        var editions = desk.manuscript().now().article().editions();
        return edition < editions.size() && editions.get(edition).text().startsWith(written, start);
    }

    /// The text as it stands is that of the review that is shown.
    private boolean isOf(Setting setting) {
        return setting.review().article().equals(desk.manuscript().now().article());
    }

    /// Hears what is done in the editor.
    private final class Strokes implements SentenceEditor.Listener {

        @Override
        public void typed(String text) {
            if (!stands()) {
                leave();
                return;
            }
            boolean first = !begun;
            begun = true;
            var span = new Span(start, start + length);
            length = text.length();
            written = text;
            desk.type(edition, span, text, first);
        }

        @Override
        public void cut(int caret) {
            int at = start + caret;
            leave();
            desk.linking().cut(edition, at);
        }

        @Override
        public void done() {
            leave();
        }

        @Override
        public void dropped() {
            if (begun) {
                typed(before);
            }
            leave();
        }
    }

    /// Whether a node is the editor, which stays while the page around it is made anew.
    boolean isEditor(Node node) {
        return node.equals(editor);
    }

    /// Follows a fresh review: the editor stays with its sentence. When the text was changed by something else, a step
    /// that was taken back, it is over.
    void follow(Setting setting) {
        var open = editor;
        if (open == null) {
            return;
        }
        var editions = setting.review().article().editions();
        var text = edition < editions.size() ? editions.get(edition).text() : "";
        boolean stands = start + length <= text.length() && text.startsWith(open.getText(), start);
        int link = stands ? setting.review().linkAt(edition, start) : -1;
        if (link < 0) {
            leave();
        } else {
            row = link;
        }
    }

    /// Ends it when another row was selected; what was written stays.
    void leaveUnless(@Nullable Selection selected) {
        if (selected != null && selected.link() != row) {
            leave();
        }
    }

    /// Ends it; what was written stays.
    void leave() {
        var open = editor;
        if (open != null) {
            editor = null;
            sheet.getChildren().remove(open);
            desk.typed();
            left.run();
        }
    }

    /// Places the editor over its side.
    ///
    /// @param top the top of a row on the page
    void place(Setting setting, Columns columns, IntToDoubleFunction top, double scroll) {
        if (editor == null) {
            return;
        }
        var line = setting.proses(row).get(edition).face().line();
        editor.toFront();
        editor.relocate(columns.left(edition) - 10, Math.rint(top.applyAsDouble(row) - scroll) - 6);
        editor.setMinSize(0, 0);
        editor.setPrefSize(columns.width(edition) + 20, Math.max(setting.height(row), 2 * line) + 22);
    }
}
