package taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import taiyaku.align.Aligner;
import taiyaku.align.Pin;
import taiyaku.align.Reading;
import taiyaku.align.lexicon.Glossary;
import taiyaku.check.Case;
import taiyaku.check.Finding;
import taiyaku.text.Article;

/// The engine's front door.
public final class Reviewer {

    private Reviewer() {}

    /// Reads, links and checks an article without a glossary, by the policy the program comes with.
    public static Review review(Article article, List<Pin> pins, Progress progress) {
        return review(article, pins, Glossary.NONE, Policy.DEFAULT, progress);
    }

    /// Reads, links and checks an article without a glossary.
    public static Review review(Article article, List<Pin> pins, Policy policy, Progress progress) {
        return review(article, pins, Glossary.NONE, policy, progress);
    }

    /// Reads, links and checks an article.
    ///
    /// @param pins links a person fixed
    /// @param glossary the user's own terms
    /// @param policy what is to be reported, and how grave it is
    /// @param progress told now and then; may throw `CancellationException` to stop
    public static Review review(Article article, List<Pin> pins, Glossary glossary, Policy policy, Progress progress) {
        var readings = new ArrayList<Reading>();
        for (var edition : article.editions()) {
            progress.at(Progress.Step.READING, (double) readings.size() / article.editions().size());
            readings.add(Reading.of(edition));
        }
        progress.at(Progress.Step.LINKING, 0);
        var alignment = Aligner.align(readings, article.original(), pins, glossary);
        progress.at(Progress.Step.CHECKING, 0);
        var facts = Case.of(List.copyOf(readings), article.original(), article.marked(), alignment);
        var findings = new ArrayList<Finding>();
        for (var check : Catalogue.asked(policy)) {
            findings.addAll(check.findings(facts));
        }
        return new Review(
                article,
                facts.readings(),
                alignment.links(),
                alignment.relations(),
                facts.quantities(),
                Triage.settle(policy.applied(findings)));
    }
}
