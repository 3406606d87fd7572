/// Floor 4. Findings: what a version says differently, and what would be right.
///
/// One class per question; a finding carries facts, never words (those are made on floor 5 in the reader's language).
/// [taiyaku.check.Check] is the catalogue.
@NullMarked
package taiyaku.check;

import org.jspecify.annotations.NullMarked;
