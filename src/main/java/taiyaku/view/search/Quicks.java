package taiyaku.view.search;

import java.text.DateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.search.Query;
import taiyaku.review.Review;
import taiyaku.store.Previous;
import taiyaku.view.action.Action;
import taiyaku.view.action.Actions;
import taiyaku.view.search.Quick.Choice;
import taiyaku.view.sign.Labels;

/// The two things one reaches by typing: every action, and every sentence by its number.
public final class Quicks {

    private Quicks() {}

    /// The command palette: every action with its menu and its key; what cannot be done now stands last.
    public static Quick palette(Actions actions, Labels labels, Runnable over) {
        return new Quick(
                "palette",
                labels.text("palette.prompt"),
                labels.text("palette.none"),
                typed -> actions(actions, labels, typed),
                over);
    }

    private static List<Choice> actions(Actions actions, Labels labels, String typed) {
        var possible = new ArrayList<Choice>();
        var impossible = new ArrayList<Choice>();
        actions.menus().forEach((menu, list) -> {
            for (var action : list) {
                var name = labels.text("action." + action.key());
                var told = labels.text("menu." + menu) + ": " + name;
                if (!action.key().equals("palette") && Query.fits(typed, told + " " + action.told())) {
                    boolean now = action.enabled().get();
                    (now ? possible : impossible).add(choice(action, told, now));
                }
            }
        });
        possible.addAll(impossible);
        return possible;
    }

    private static Choice choice(Action action, String told, boolean now) {
        return new Choice(told, action.told(), now, action::perform);
    }

    /// The states the project file had before, the newest first.
    public static Quick earlier(Filing filing, Labels labels, Runnable over) {
        var states = filing.earlier();
        var format = DateFormat.getDateTimeInstance(
                DateFormat.FULL, DateFormat.MEDIUM, labels.language().locale().toLocale());
        return new Quick(
                "earlier",
                labels.text("earlier.prompt"),
                labels.text("earlier.none"),
                typed -> states.stream()
                        .map(state -> new Choice(
                                format.format(Date.from(Previous.when(state))), "", true, () -> filing.open(state)))
                        .filter(choice -> Query.fits(typed, choice.name()))
                        .toList(),
                over);
    }

    /// Goes to a sentence by its number: as it stands in the margin and in reports, or, with the version's language
    /// before it, as the command line counts the sentences of a version: `ja 12`.
    public static Quick goTo(Desk desk, Labels labels, Runnable over) {
        var review = desk.review().get();
        int rows = review == null ? 0 : review.links().size();
        return new Quick(
                "go-to",
                labels.text("go-to.prompt", Map.of("last", rows)),
                labels.text("go-to.none", Map.of("last", rows)),
                typed -> review == null ? List.of() : sentences(desk, review, labels, typed),
                over);
    }

    private static List<Choice> sentences(Desk desk, Review review, Labels labels, String typed) {
        var parts = typed.strip().toLowerCase(Locale.ROOT).split("\\s+", 2);
        int number = number(parts[parts.length - 1]);
        var choices = new ArrayList<Choice>();
        if (number >= 1 && parts.length == 1 && number <= review.links().size()) {
            choices.add(new Choice(
                    labels.text("go-to.row", Map.of("number", number)),
                    beginning(review, number - 1, review.article().original()),
                    true,
                    () -> desk.where().select(number - 1)));
        }
        for (int edition = 0; edition < review.readings().size(); edition++) {
            var language = review.readings().get(edition).edition().language();
            boolean meant = parts.length == 1 || language.code().startsWith(parts[0]);
            int link = meant ? linkOf(review, edition, number - 1) : -1;
            if (link >= 0) {
                int version = edition;
                choices.add(new Choice(
                        labels.text("go-to.sentence", Map.of("language", labels.name(language), "number", number)),
                        beginning(review, link, edition),
                        true,
                        () -> desk.where().select(link, version)));
            }
        }
        return choices;
    }

    private static int linkOf(Review review, int edition, int sentence) {
        for (int link = 0; link < review.links().size(); link++) {
            if (review.links().get(link).sides().get(edition).contains(sentence)) {
                return link;
            }
        }
        return -1;
    }

    /// How the row begins, in one version, or in the first that has a sentence there.
    private static String beginning(Review review, int link, int edition) {
        var sides = review.links().get(link).sides();
        int shown = edition;
        for (int i = 0; sides.get(shown).isEmpty() && i < sides.size(); i++) {
            shown = i;
        }
        return sides.get(shown).isEmpty()
                ? ""
                : review.readings().get(shown).textOf(sides.get(shown).getFirst()).replace('\n', ' ');
    }

    /// A number of any script's digits; 0 for what is none.
    private static int number(String text) {
        try {
            return text.length() > 9 ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
