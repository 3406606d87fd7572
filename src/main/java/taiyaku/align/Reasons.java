package taiyaku.align;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.align.evidence.Evidence;
import taiyaku.align.pair.Tie;

/// Why the sentences of a row belong together: the reasons of all its ties, gathered when first asked for.
final class Reasons extends AbstractList<Evidence> {

    private final List<Tie> ties;
    private volatile @Nullable List<Evidence> told;

    Reasons(List<Tie> ties) {
        this.ties = ties;
    }

    private List<Evidence> told() {
        var known = told;
        if (known == null) {
            var all = new ArrayList<Evidence>();
            ties.forEach(tie -> all.addAll(tie.why().get()));
            all.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())));
            known = List.copyOf(all);
            told = known;
        }
        return known;
    }

    @Override
    public Evidence get(int index) {
        return told().get(index);
    }

    @Override
    public int size() {
        return told().size();
    }
}
