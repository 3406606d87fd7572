/// Which figures of the versions belong together: the ledger of an article's quantities.
///
/// [taiyaku.check.ledger.Ledger] is the door. Figures are paired inside their link by an optimal assignment, then beside it.
@NullMarked
package taiyaku.check.ledger;

import org.jspecify.annotations.NullMarked;
