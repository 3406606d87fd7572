package taiyaku.review;

import java.util.List;
import taiyaku.check.Check;
import taiyaku.check.comparison.MagnitudeCheck;
import taiyaku.check.comparison.ValueCheck;
import taiyaku.check.comparison.DateCheck;
import taiyaku.check.comparison.TimeCheck;
import taiyaku.check.comparison.UnitCheck;
import taiyaku.check.comparison.OrderCheck;
import taiyaku.check.figures.ContradictionCheck;
import taiyaku.check.figures.RateCheck;
import taiyaku.check.figures.RestatementCheck;
import taiyaku.check.figures.ShareCheck;
import taiyaku.check.figures.ExchangeCheck;
import taiyaku.check.figures.ExtraCheck;
import taiyaku.check.figures.MissingCheck;
import taiyaku.check.figures.FormatCheck;
import taiyaku.check.figures.PlaceholderCheck;
import taiyaku.check.figures.WeekdayCheck;
import taiyaku.check.words.NameCheck;
import taiyaku.check.words.OmissionCheck;
import taiyaku.check.words.UntranslatedCheck;
import taiyaku.check.words.QuotesCheck;
import taiyaku.check.words.SpacingCheck;

/// Every question that is asked of an article.
public final class Catalogue {

    private Catalogue() {}

    /// The checks, in the order they are asked.
    public static List<Check> checks() {
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
                new RestatementCheck(),
                new ShareCheck(),
                new RateCheck(),
                new FormatCheck(),
                new OmissionCheck(),
                new NameCheck(),
                new UntranslatedCheck(),
                new QuotesCheck(),
                new SpacingCheck());
    }
}
