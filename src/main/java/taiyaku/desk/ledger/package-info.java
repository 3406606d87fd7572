/// The figures of an article as instruments see them: lines of the ledger, dots of the plot, bars of the versions.
///
/// Plain functions over a review, so that they are tested without a window.
@NullMarked
package taiyaku.desk.ledger;

import org.jspecify.annotations.NullMarked;
