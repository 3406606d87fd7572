package taiyaku.view.search;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.view.type.Words;

/// A field and what it leads to, on top of the page: one types, chooses with the arrows, and Enter does it.
public final class Quick extends StackPane {

    private static final double WIDTH = 520;
    private static final double ROW = 30;
    private static final int ROWS = 12;

    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Function<String, List<Choice>> choices;
    private final Runnable over;

    /// Something to choose.
    ///
    /// @param name what it is
    /// @param detail what stands at its end: a key, the words of a sentence; may be empty
    /// @param possible whether it can be chosen now
    /// @param run does it
    record Choice(String name, String detail, boolean possible, Runnable run) {}

    /// @param id its id
    /// @param prompt what the empty field says
    /// @param nothing what is said where nothing fits
    /// @param choices what fits what was typed
    /// @param over is told when it is closed
    Quick(String id, String prompt, String nothing, Function<String, List<Choice>> choices, Runnable over) {
        this.choices = choices;
        this.over = over;
        setId(id);
        getStyleClass().add("quick");
        field.setId(id + "-field");
        field.getStyleClass().add("field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.setId(id + "-list");
        list.getStyleClass().add("quick-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Words(nothing, 13, "ink2"));
        list.setCellFactory(all -> new Cell());
        list.setOnMouseClicked(event -> take());
        var sheet = new VBox(8, field, list);
        sheet.getStyleClass().add("quick-sheet");
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().add(sheet);
        field.textProperty().subscribe(this::fill);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                over.run();
            }
        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(ROWS);
            case PAGE_UP -> move(-ROWS);
            case ENTER -> take();
            case ESCAPE -> over.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - ROWS + 2));
        }
    }

    private void fill(String typed) {
        list.getItems().setAll(choices.apply(typed));
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        double height = Math.max(2, Math.min(ROWS, list.getItems().size())) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    private void take() {
        var choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && choice.possible) {
            over.run();
            choice.run.run();
        }
    }

    /// Puts the focus into the field.
    public void focus() {
        field.requestFocus();
    }

    private static final class Cell extends ListCell<Choice> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var name = Words.fitting(choice.name, WIDTH - 60, 13, choice.possible ? "ink" : "ink3");
            double room = WIDTH - 80 - name.prefWidth(-1);
            var row = new HBox(16, name, gap);
            if (!choice.detail.isEmpty() && room > 30) {
                boolean key = choice.detail.length() < 16 && choice.detail.chars().allMatch(c -> c < 0x2500);
                if (key) {
                    var told = new Label(choice.detail);
                    told.getStyleClass().add("key");
                    row.getChildren().add(told);
                } else {
                    row.getChildren().add(Words.fitting(choice.detail, room, 12.5, "ink2"));
                }
            }
            row.getStyleClass().add("quick-row");
            setGraphic(row);
            setAccessibleText(choice.name + " " + choice.detail);
        }
    }
}
