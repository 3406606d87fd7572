package taiyaku.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import taiyaku.check.Category;
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
import taiyaku.check.style.HonorificCheck;
import taiyaku.check.style.PolitenessCheck;
import taiyaku.check.style.SpellingCheck;
import taiyaku.check.words.ForeignSentenceCheck;
import taiyaku.check.words.ForeignWordsCheck;
import taiyaku.check.words.HalfNameCheck;
import taiyaku.check.words.ClauseCheck;
import taiyaku.check.words.LengthCheck;
import taiyaku.check.words.NameCheck;
import taiyaku.check.words.OmissionCheck;
import taiyaku.check.words.RepetitionCheck;
import taiyaku.check.words.UntranslatedCheck;
import taiyaku.check.words.VanishedNameCheck;
import taiyaku.check.script.QuotesCheck;
import taiyaku.check.script.ScriptCheck;
import taiyaku.check.script.SeamCheck;
import taiyaku.check.script.SpacingCheck;
import taiyaku.check.script.StopCheck;

/// Every question that is asked of an article.
public final class Catalogue {

    private static final Set<Class<? extends Check>> PROMPT = Set.of(
            MagnitudeCheck.class,
            PlaceholderCheck.class,
            ValueCheck.class,
            DateCheck.class,
            WeekdayCheck.class,
            TimeCheck.class,
            UnitCheck.class,
            OrderCheck.class,
            ExchangeCheck.class,
            MissingCheck.class,
            ExtraCheck.class,
            ContradictionCheck.class,
            ShareCheck.class,
            RateCheck.class,
            FormatCheck.class,
            StopCheck.class);

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
                new RepetitionCheck(),
                new LengthCheck(),
                new ClauseCheck(),
                new NameCheck(),
                new HalfNameCheck(),
                new VanishedNameCheck(),
                new UntranslatedCheck(),
                new ForeignWordsCheck(),
                new ForeignSentenceCheck(),
                new QuotesCheck(),
                new StopCheck(),
                new ScriptCheck(),
                new SpacingCheck(),
                new SeamCheck());
    }

    /// The checks a policy asks.
    static List<Check> asked(Policy policy) {
        return policy.off().contains(Category.STYLE)
                ? checks()
                : Stream.concat(checks().stream(), style().stream()).toList();
    }

    /// Whether a check looks at the ledger or the links alone, at little cost, so that it can be asked at every keystroke.
    static boolean isPrompt(Check check) {
        return PROMPT.contains(check.getClass());
    }

    /// Matters of style, asked only where a person wants them.
    public static List<Check> style() {
        return List.of(new PolitenessCheck(), new HonorificCheck(), new SpellingCheck());
    }
}
