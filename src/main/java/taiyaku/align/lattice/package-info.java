/// All ways to lay two rows of sentences side by side, and the best of them.
///
/// Nothing here knows what a sentence is: what speaks for a bead comes as [Odds], where to look as a [Band]. Dynamic
/// programming finds the best alignment and weighs every bead of it against all others.
@NullMarked
package taiyaku.align.lattice;

import org.jspecify.annotations.NullMarked;
