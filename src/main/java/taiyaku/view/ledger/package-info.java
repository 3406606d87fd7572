/// The instruments below the page: the ledger of all figures, the plot of their values, the versions as bars.
@NullMarked
package taiyaku.view.ledger;

import org.jspecify.annotations.NullMarked;
