/// What is seen in two texts that tends to survive translation: one small class per kind of evidence.
///
/// A clue says what it sees and where ([Anchor]); what that weighs is not its business. To add a kind, write a [Clue],
/// name it in [Clue#all], and give its [Evidence.Kind] a rate.
@NullMarked
package taiyaku.align.evidence;

import org.jspecify.annotations.NullMarked;
