package taiyaku.view.setting;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;
import taiyaku.view.sign.Labels;

/// A size in per cent, by steps.
final class PercentSpinner extends Spinner<Integer> {

    /// @param told what it is the size of
    /// @param chosen is told each size that is chosen
    PercentSpinner(Labels labels, String told, int least, int most, int now, int step, Consumer<Integer> chosen) {
        var values = new IntegerSpinnerValueFactory(least, most, now, step);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer size) {
                return labels.text("typefaces.size", Map.of("size", size));
            }

            @Override
            public Integer fromString(String typed) {
                throw new UnsupportedOperationException("sizes are not typed");
            }
        });
        setValueFactory(values);
        setPrefWidth(100);
        setAccessibleText(told);
        valueProperty().addListener((all, before, size) -> chosen.accept(size));
    }
}
