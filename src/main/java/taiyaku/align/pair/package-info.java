/// Two texts linked: the evidence weighed, the rates learned, the table cut into pieces, and what is told out of order.
///
/// [Pairing] is the door. It reads like the method: gather what both texts share, align with the usual rates, learn the
/// rates from what is sure, align again.
@NullMarked
package taiyaku.align.pair;

import org.jspecify.annotations.NullMarked;
