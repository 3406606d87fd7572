package taiyaku.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import taiyaku.align.lexicon.Glossary;
import taiyaku.check.Severity;
import taiyaku.cli.LineObject.BrokenLineException;
import taiyaku.export.ReviewJson;
import taiyaku.review.Policy;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.text.Article;
import taiyaku.text.Language;
import taiyaku.wording.Messages;

/// Answers each pair of texts with its review.
final class PairLines implements JsonLines.Answer {

    private final ReviewJson json;
    private final List<Language> languages;
    private final Glossary glossary;
    private final Policy policy;
    private @Nullable Severity worst;
    private boolean broken;

    /// @param languages of source and target where the lines do not say it; may be empty
    /// @param glossary the user's own terms
    /// @param policy what is reported
    PairLines(Messages messages, List<Language> languages, Glossary glossary, Policy policy) {
        json = new ReviewJson(messages, false);
        this.languages = languages;
        this.glossary = glossary;
        this.policy = policy;
    }

    @Override
    public String to(LineObject pair) throws IOException {
        try {
            var source = pair.edition("source", "sourceLanguage", language(0));
            var target = pair.edition("target", "targetLanguage", language(1));
            var article = new Article("", List.of(source, target), 0, true);
            var review = Reviewer.review(article, List.of(), glossary, policy, Progress.NONE);
            for (var finding : review.findings()) {
                if (worst == null || finding.severity().compareTo(worst) < 0) {
                    worst = finding.severity();
                }
            }
            return json.line(pair.id(), review);
        } catch (BrokenLineException e) {
            broken = true;
            return json.errorLine(pair.id(), String.valueOf(e.getMessage()));
        }
    }

    /// The gravest finding so far.
    Optional<Severity> worst() {
        return Optional.ofNullable(worst);
    }

    /// Whether a line could not be used.
    boolean broken() {
        return broken;
    }

    private @Nullable Language language(int side) {
        return side < languages.size() ? languages.get(side) : null;
    }
}
