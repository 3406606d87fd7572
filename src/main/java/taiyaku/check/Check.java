package taiyaku.check;

import java.util.List;

/// One question asked of an article.
public interface Check {

    /// What it finds in the case; never null, in no particular order.
    List<Finding> findings(Case article);
}
