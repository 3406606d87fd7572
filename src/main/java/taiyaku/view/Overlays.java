package taiyaku.view;

import javafx.beans.property.ObjectProperty;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.desk.Desk;
import taiyaku.store.Settings;
import taiyaku.view.about.AboutPage;
import taiyaku.view.action.Delivery;
import taiyaku.view.action.ExportPage;
import taiyaku.view.action.KeysPage;
import taiyaku.view.guide.ManualPage;
import taiyaku.view.guide.Tour;
import taiyaku.view.setting.CataloguePage;
import taiyaku.view.setting.SettingsPage;
import taiyaku.view.setting.TypefacesPage;
import taiyaku.view.sign.Labels;

/// The pages that lie over the window for a while: the keys, the catalogue, the settings, the typefaces, the forms of
/// what goes out, the manual, what the program says of itself; and the tour. Each is closed by what opened it.
final class Overlays {

    private final ReaderWindow window;
    private final Desk desk;
    private final Labels labels;
    private final ObjectProperty<Settings> settings;
    private final Delivery delivery;
    private final EventHandler<KeyEvent> touring = this::goOn;
    private @Nullable Tour tour;

    Overlays(ReaderWindow window, Desk desk, Labels labels, ObjectProperty<Settings> settings, Delivery delivery) {
        this.window = window;
        this.desk = desk;
        this.labels = labels;
        this.settings = settings;
        this.delivery = delivery;
    }

    /// Explains the finding that is selected; without one, opens the manual.
    void help() {
        var finding = desk.where().finding();
        if (window.middle().isCoveredBy(CataloguePage.class) || window.middle().isCoveredBy(ManualPage.class)) {
            uncover();
        } else if (finding == null) {
            manual();
        } else {
            explain(finding.category());
        }
    }

    void catalogue() {
        var finding = desk.where().finding();
        explain(finding == null ? Category.NUMBER_MAGNITUDE : finding.category());
    }

    private void explain(Category category) {
        var catalogue = new CataloguePage(desk, labels, category, this::uncover);
        window.middle().cover(catalogue);
        catalogue.focus();
    }

    void typefaces() {
        if (window.middle().isCoveredBy(TypefacesPage.class)) {
            uncover();
        } else {
            var typefaces = new TypefacesPage(labels, settings, this::uncover);
            window.middle().cover(typefaces);
            typefaces.focus();
        }
    }

    void settings() {
        if (window.middle().isCoveredBy(SettingsPage.class)) {
            uncover();
        } else {
            settings(SettingsPage.Place.BEGINNING);
        }
    }

    /// Opens the settings at a place.
    void settings(SettingsPage.Place place) {
        var page = new SettingsPage(desk, labels, window.actions(), settings, place, this::uncover);
        window.middle().cover(page);
        page.go(place);
    }

    /// Where one is in the settings; null when they are not open.
    SettingsPage.@Nullable Place settingsPlace() {
        return window.middle().cover() instanceof SettingsPage page ? page.place() : null;
    }

    void keys() {
        if (window.middle().isCoveredBy(KeysPage.class)) {
            uncover();
        } else {
            var keys = new KeysPage(labels, window.actions(), this::uncover);
            window.middle().cover(keys);
            keys.requestFocus();
        }
    }

    void about() {
        if (window.middle().isCoveredBy(AboutPage.class)) {
            uncover();
        } else {
            var about = new AboutPage(labels, settings.get(), this::uncover);
            window.middle().cover(about);
            about.focus();
        }
    }

    void manual() {
        if (window.middle().isCoveredBy(ManualPage.class)) {
            uncover();
        } else {
            var manual = new ManualPage(labels, window.actions(), this::uncover);
            window.middle().cover(manual);
            manual.focus();
        }
    }

    /// Goes round the window from the first mark on: a finding is selected and its card open, where there is one.
    void tour() {
        uncover();
        endTour();
        if (desk.where().finding() == null) {
            desk.where().next();
        }
        desk.where().card().set(true);
        tour = Tours.of(window, desk, labels, this::endTour);
        window.getChildren().add(tour);
        window.addEventFilter(KeyEvent.KEY_PRESSED, touring);
    }

    /// Whether one goes round the window.
    boolean isTouring() {
        return tour != null;
    }

    void endTour() {
        window.getChildren().remove(tour);
        window.removeEventFilter(KeyEvent.KEY_PRESSED, touring);
        tour = null;
    }

    private void goOn(KeyEvent event) {
        if (tour != null && tour.takes(event)) {
            event.consume();
        }
    }

    /// Asks in which form the findings that are shown are to go out.
    void export() {
        var review = desk.review().get();
        if (review == null) {
            return;
        }
        var going = review.with(desk.findings().visible());
        var page = new ExportPage(
                desk,
                labels,
                going,
                form -> {
                    uncover();
                    delivery.export(form, going);
                },
                this::uncover);
        window.middle().cover(page);
        page.focus();
    }

    /// Takes away what lies over the window.
    void uncover() {
        window.middle().uncover();
        window.page().requestFocus();
    }
}
