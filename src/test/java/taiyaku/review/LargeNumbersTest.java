package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.figure.Figure;
import taiyaku.figure.LargeNumbers;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.grammar.Figures;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Suggestions with scale words or in digits alone, as a house likes it.
class LargeNumbersTest {

    /// Written in full in the place of another spelling, and read back as what it was.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | 97400000000 USD | 97,4億ドル | 97,400,000,000ドル",
                "ja | 97400000000 USD | 九十七億ドル | 97,400,000,000ドル",
                "ja | 97400000000 USD | ９７億ドル | ９７，４００，０００，０００ドル",
                "ja | 97400000000 USD | $97億 | $97,400,000,000",
                "ja | 220000 | 22億人 | 220,000人",
                "ja | 30000 | 3千人 | 30,000人",
                "ja | 9740 | 974人 | 9740人",
                "ja | 15000000..20000000 | 1500万〜2000億人 | 15,000,000〜20,000,000人",
                "de | 97400000000 USD | 9,74 Milliarden Dollar | 97.400.000.000 Dollar",
                "de | 97400000000 USD | 9,74 Mrd. Dollar | 97.400.000.000 Dollar",
                "de | 3000000 | zwei Millionen | 3.000.000",
                "de | 3 | zwei | drei",
                "de | 22000 | 22 Millionen | 22.000",
                "de | 12500000 EUR | 1,25 Millionen Euro | 12.500.000 Euro",
                "de | 15000000..20000000 | 15 bis 20 Milliarden | 15.000.000 bis 20.000.000",
                "en | 97400000000 USD | $9.74 billion | $97,400,000,000",
                "en | 97400000000 USD | 9.74 billion dollars | 97,400,000,000 dollars",
                "en | 3000000 | two million | 3,000,000",
                "ar | 97400000000 USD | 9.74 مليار دولار | 97,400,000,000 دولار",
                "ar | 97400000000 USD | ٩٫٧٤ مليار دولار | ٩٧٬٤٠٠٬٠٠٠٬٠٠٠ دولار",
                "ar | 3000000 | ثلاثة ملايين | 3,000,000",
            })
    void everyDigitIsWritten(Language language, String told, String like, String expected) {
        var figure = figure(told);
        assertEquals(expected, Figures.write(figure, language, like, LargeNumbers.FULL));
        var read = Figures.of(new Edition(language, expected, "")).getFirst();
        assertEquals(amount(figure.value()), amount(read.value()));
        assertEquals(figure.value().unit(), read.value().unit());
        assertEquals(figure.to() == null ? null : amount(figure.to()), read.to() == null ? null : amount(read.to()));
    }

    private static Figure figure(String told) {
        var words = told.split(" ", -1);
        var amounts = words[0].split("\\.\\.", -1);
        return new Figure(
                new Span(0, 1),
                value(amounts[0], words),
                amounts.length > 1 ? value(amounts[1], words) : null,
                Qualifier.EXACT);
    }

    private static Value value(String amount, String[] words) {
        var number = new BigDecimal(amount);
        return words.length > 1 ? new Value.Money(number, words[1]) : new Value.Count(number);
    }

    private static BigDecimal amount(Value value) {
        return Objects.requireNonNull(value.amount()).stripTrailingZeros();
    }

    @Test
    void someHundredThousandHasNoDigitsToWrite() {
        var some = new Figure(new Span(0, 1), new Value.Count(new BigDecimal(1_000_000)), null, Qualifier.SEVERAL);
        assertEquals("数百万人", Figures.write(some, Language.JAPANESE, "数億人", LargeNumbers.FULL));
    }

    /// What is suggested either way mends the text: the check is silent then.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Musk bietet 97,4 Milliarden Dollar. | ja | マスク氏は97,4億ドルを提示した。 | 974億ドル | 97,400,000,000ドル",
                "ja | マスク氏は974億ドルを提示した。 | de | Musk bietet 9,74 Milliarden Dollar. | 97,4 Milliarden Dollar | 97.400.000.000 Dollar",
                "de | Musk bietet 97,4 Milliarden Dollar. | en | Musk offers 9.74 billion dollars. | 97.4 billion dollars | 97,400,000,000 dollars",
                "de | Musk bietet 97,4 Milliarden Dollar. | ar | عرض ماسك 9.74 مليار دولار. | 97.4 مليار دولار | 97,400,000,000 دولار",
                "de | In der Stadt leben 220.000 Menschen. | ja | 市には22億人が住んでいる。 | 22万人 | 220,000人",
            })
    void whatIsSuggestedMendsTheText(
            Language from, String right, Language to, String wrong, String scaled, String full) {
        for (var large : LargeNumbers.values()) {
            var policy = Policy.DEFAULT.suggesting(large);
            var article = new Article(
                    "", List.of(new Edition(from, right, ""), new Edition(to, wrong, "")), 0, true);
            var review = Reviewer.review(article, List.of(), policy, Progress.NONE);
            var finding = review.findings().getFirst();
            var suggestion = Objects.requireNonNull(finding.suggestion());
            assertEquals(large == LargeNumbers.FULL ? full : scaled, suggestion);
            var place = Objects.requireNonNull(finding.suspectPlace());
            var mended = article.with(1, article.editions().get(1).replaced(place.span(), suggestion));
            assertEquals(List.of(), Reviewer.review(mended, List.of(), policy, Progress.NONE).findings());
        }
    }
}
