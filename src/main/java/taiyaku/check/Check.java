package taiyaku.check;

import java.util.List;

/// One question asked of an article.
public interface Check {

    /// What it finds in the case; never null, in no particular order.
    List<Finding> findings(Case article);

    /// The catalogue, in the order the checks are asked.
    static List<Check> all() {
        return List.of(
                new MagnitudeCheck(),
                new PlaceholderCheck(),
                new ValueCheck(),
                new DateCheck(),
                new WeekdayCheck(),
                new TimeCheck(),
                new UnitCheck(),
                new OrderCheck(),
                new ExchangeCheck(),
                new MissingCheck(),
                new ExtraCheck(),
                new ContradictionCheck(),
                new FormatCheck(),
                new OmissionCheck(),
                new NameCheck(),
                new UntranslatedCheck(),
                new QuotesCheck(),
                new SpacingCheck());
    }
}
