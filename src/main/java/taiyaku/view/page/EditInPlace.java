package taiyaku.view.page;

import java.util.function.IntToDoubleFunction;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.view.type.Columns;

/// Writing one side of a row anew where it stands on the page.
final class EditInPlace {

    private final Desk desk;
    private final Pane sheet;
    private final Runnable left;
    private @Nullable SentenceEditor editor;
    private int edition;
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
        if (selection == null || editor != null) {
            return;
        }
        row = selection.link();
        edition = selection.edition() < 0 ? setting.review().readings().size() - 1 : selection.edition();
        var prose = setting.proses(row).get(edition);
        var pieces = prose.passage().pieces();
        if (pieces.isEmpty()) {
            return;
        }
        int side = edition;
        var span = pieces.getFirst().source().join(pieces.getLast().source());
        editor = new SentenceEditor(
                span.of(setting.review().article().editions().get(side).text()),
                prose.face(),
                prose.passage().language().rightToLeft(),
                changed -> desk.edit(side, span, changed),
                this::leave);
        sheet.getChildren().add(editor);
    }

    /// Ends it; what was not taken is dropped.
    void leave() {
        if (editor != null) {
            sheet.getChildren().remove(editor);
            editor = null;
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
