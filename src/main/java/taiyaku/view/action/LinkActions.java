package taiyaku.view.action;

import static taiyaku.view.action.Action.ctrlShift;
import static taiyaku.view.action.Action.key;
import static taiyaku.view.action.Action.shift;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import taiyaku.desk.Desk;

/// What a person can do to links and sentences.
final class LinkActions {

    private LinkActions() {}

    static List<Action> of(Desk desk) {
        var linking = desk.linking();
        ObservableBooleanValue row = desk.where().selection().isNotNull();
        ObservableBooleanValue pinned = Bindings.createBooleanBinding(
                () -> !desk.manuscript().now().pins().isEmpty(), desk.decided(), desk.review());
        return List.of(
                Action.of("link", linking::hold, key(KeyCode.L)).when(row),
                Action.of("merge", () -> linking.merge(1), key(KeyCode.M)).when(row),
                Action.of("merge-before", () -> linking.merge(-1), shift(KeyCode.M)).when(row),
                Action.of("split", linking::split, key(KeyCode.S)).when(row),
                Action.of("border-down", () -> linking.border(1), shift(KeyCode.DOWN)).when(row),
                Action.of("border-up", () -> linking.border(-1), shift(KeyCode.UP)).when(row),
                Action.of("join", linking::join, key(KeyCode.J)).when(row),
                Action.of("pin", linking::pin, key(KeyCode.K)).when(row),
                Action.of("clear-pins", linking::clear, shift(KeyCode.K)).when(pinned),
                Action.of("realign", linking::realign, ctrlShift(KeyCode.R)).when(desk.review().isNotNull()),
                Action.of("next-unsure", desk.where()::nextUnsure, key(KeyCode.F7))
                        .when(desk.review().isNotNull()),
                Action.of("previous-unsure", desk.where()::previousUnsure, shift(KeyCode.F7))
                        .when(desk.review().isNotNull()));
    }
}
