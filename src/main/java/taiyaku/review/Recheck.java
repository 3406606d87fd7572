package taiyaku.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Aligner;
import taiyaku.align.Alignment;
import taiyaku.align.Pin;
import taiyaku.align.Reading;
import taiyaku.align.Realignment;
import taiyaku.align.Retouch;
import taiyaku.align.lexicon.Glossary;
import taiyaku.check.Case;
import taiyaku.check.Finding;
import taiyaku.text.Article;

/// A review that follows the text while one types.
///
/// **The idea.** A keystroke changes one line of one edition. Only that line and its neighbours are read again
/// ([Retouch]); the links stand still unless a sentence was born or is gone, and then only those around it are aligned
/// again ([Realignment]); figures are paired again in the links around what was touched ([Rows]). The checks that compare
/// figures are then asked of the whole article: given the ledger, they cost little. All others (names, words, lengths,
/// marks) need the whole text and take a hundred times as long; what they found stays, moved with its text, unless it was
/// written in ([Carried]). They are asked again when typing rests: [#isSettled] says whether they were.
///
/// **The cost.** Linear in the text, but only in copying what moved and in looking for names; README has the figures.
///
/// **The limit.** Sentences, figures, names, the ledger, and what the checks of figures find are those of a full review
/// with the same links, exactly. Links themselves are those of before where the number of sentences is the same, which a
/// full alignment may see otherwise; so a figure typed anew never moves a row under the writer's hands. Where a
/// stretch cannot be told from the rest (retellings that gain a sentence, several editions changed at once) the article
/// is reviewed whole.
public final class Recheck {

    private final Review review;
    private final List<Pin> pins;
    private final Glossary glossary;
    private final Policy policy;

    /// For each check of [Catalogue#asked] what it found, before any of it was settled against the others.
    private final List<List<Finding>> found;

    private final boolean settled;

    private Recheck(
            Review review,
            List<Pin> pins,
            Glossary glossary,
            Policy policy,
            List<List<Finding>> found,
            boolean settled) {
        this.review = review;
        this.pins = pins;
        this.glossary = glossary;
        this.policy = policy;
        this.found = found;
        this.settled = settled;
    }

    /// Reads, links and checks an article, all of it.
    ///
    /// @param pins links a person fixed
    /// @param progress told now and then; may throw `CancellationException` to stop
    public static Recheck whole(Article article, List<Pin> pins, Glossary glossary, Policy policy, Progress progress) {
        var readings = new ArrayList<Reading>();
        for (var edition : article.editions()) {
            progress.at(Progress.Step.READING, (double) readings.size() / article.editions().size());
            readings.add(Reading.of(edition));
        }
        progress.at(Progress.Step.LINKING, 0);
        var alignment = Aligner.align(readings, article.original(), pins, glossary);
        progress.at(Progress.Step.CHECKING, 0);
        var facts = Case.of(List.copyOf(readings), article.original(), article.marked(), alignment).suggesting(policy.large());
        var found = new ArrayList<List<Finding>>();
        var checks = Catalogue.asked(policy);
        for (var check : checks) {
            found.add(check.findings(facts));
            progress.at(Progress.Step.CHECKING, (double) found.size() / checks.size());
        }
        return new Recheck(review(article, facts, found, policy), pins, glossary, policy, found, true);
    }

    /// The same article with another text: what was touched is checked again.
    ///
    /// @param progress told now and then; may throw `CancellationException` to stop
    public Recheck after(Article changed, Progress progress) {
        int edition = only(review.article(), changed);
        if (edition < 0) {
            return whole(changed, pins, glossary, policy, progress);
        }
        var retouch = Retouch.of(review.readings().get(edition), changed.editions().get(edition));
        progress.at(Progress.Step.LINKING, 0);
        var readings = new ArrayList<>(review.readings());
        readings.set(edition, retouch.reading());
        var realigned = pins.isEmpty() || retouch.keepsCount()
                ? Realignment.of(readings, changed.original(), edition, retouch, alignment(), glossary)
                : null;
        if (realigned == null) {
            return whole(changed, pins, glossary, policy, progress);
        }
        progress.at(Progress.Step.CHECKING, 0);
        var carried = new Carried(review, edition, retouch, realigned, readings);
        var rows = new Rows(carried, changed.original(), changed.marked()).now();
        var facts = Case.of(List.copyOf(readings), changed.original(), realigned.alignment(), rows)
                .suggesting(policy.large());
        var checks = Catalogue.asked(policy);
        var now = IntStream.range(0, checks.size())
                .mapToObj(i -> Catalogue.isPrompt(checks.get(i))
                        ? checks.get(i).findings(facts)
                        : carried.findings(found.get(i), facts))
                .toList();
        return new Recheck(review(changed, facts, now, policy), pins, glossary, policy, now, false);
    }

    /// The same article with other links fixed: linked again, its figures checked again. What else was found stays, in
    /// the links its places have now.
    ///
    /// @param progress told now and then; may throw `CancellationException` to stop
    public Recheck around(List<Pin> fixed, Progress progress) {
        progress.at(Progress.Step.LINKING, 0);
        var article = review.article();
        var alignment = Aligner.align(review.readings(), article.original(), fixed, glossary);
        progress.at(Progress.Step.CHECKING, 0);
        var facts = Case.of(review.readings(), article.original(), article.marked(), alignment).suggesting(policy.large());
        var checks = Catalogue.asked(policy);
        var now = IntStream.range(0, checks.size())
                .mapToObj(i -> Catalogue.isPrompt(checks.get(i))
                        ? checks.get(i).findings(facts)
                        : found.get(i).stream().map(finding -> Carried.home(finding, facts)).toList())
                .toList();
        return new Recheck(review(article, facts, now, policy), fixed, glossary, policy, now, false);
    }

    /// What the article is found to be.
    public Review review() {
        return review;
    }

    /// For each check asked what it found, before it was settled against the others.
    List<List<Finding>> found() {
        return found;
    }

    /// The links a person fixed.
    public List<Pin> pins() {
        return pins;
    }

    /// What is reported.
    public Policy policy() {
        return policy;
    }

    /// Whether every check was asked; else some findings are those of before.
    public boolean isSettled() {
        return settled;
    }

    private Alignment alignment() {
        return new Alignment(review.links(), review.relations());
    }

    private static Review review(Article article, Case facts, List<List<Finding>> found, Policy policy) {
        var all = found.stream().flatMap(List::stream).toList();
        return new Review(
                article,
                facts.readings(),
                facts.links(),
                facts.relations(),
                facts.quantities(),
                Triage.settle(policy.applied(all)));
    }

    /// The one edition whose text differs; -1 when it is not one.
    private static int only(Article before, Article now) {
        if (before.original() != now.original()
                || before.marked() != now.marked()
                || before.editions().size() != now.editions().size()) {
            return -1;
        }
        @Nullable Integer only = null;
        for (int e = 0; e < now.editions().size(); e++) {
            var was = before.editions().get(e);
            var is = now.editions().get(e);
            if (!was.equals(is)) {
                if (only != null || !was.language().equals(is.language())) {
                    return -1;
                }
                only = e;
            }
        }
        return Objects.requireNonNullElse(only, -1);
    }
}
