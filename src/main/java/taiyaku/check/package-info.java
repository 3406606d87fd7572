/// Floor 4. Findings: what a version says differently, and what would be right.
///
/// One class per question; a finding carries facts, never words (those are made on floor 5 in the reader's language).
/// Inside, from the ground up: `meaning` (do two figures say the same), `ledger` (which figures belong together), this
/// package (what a check is given and what it gives), and the checks themselves in `comparison`, `figures` and `words`.
/// The list of them all is the catalogue of `review`.
@NullMarked
package taiyaku.check;

import org.jspecify.annotations.NullMarked;
