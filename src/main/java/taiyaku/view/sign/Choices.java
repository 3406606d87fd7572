package taiyaku.view.sign;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of a few things to choose, told in words; what is chosen is applied at once.
public final class Choices<T> extends ChoiceBox<T> {

    private final List<T> possible;
    private final Function<T, String> words;

    /// @param possible what there is to choose
    /// @param words what each is called
    /// @param now what is chosen now
    /// @param chosen is told each one that is chosen
    public Choices(List<T> possible, Function<T, String> words, T now, Consumer<T> chosen) {
        this.possible = possible;
        this.words = words;
        getStyleClass().add("choices");
        getItems().setAll(possible);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null ? "" : words.apply(each);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        setValue(now);
        valueProperty().addListener((all, before, each) -> {
            if (each != null) {
                chosen.accept(each);
            }
        });
    }

    /// All that can be chosen, in words.
    public String told() {
        return String.join(" ", possible.stream().map(words).toList());
    }
}
