/// Floor 1. Figures: what a numeric expression means, whatever language says it.
///
/// Meaning and spelling are parted: these records know no language, and all that compares, links, checks and reports
/// figures needs this package only. How languages spell them is `taiyaku.grammar`. Both in one package was tried: it grew
/// to eighty files, in which a check could not be told from a word list.
@NullMarked
package taiyaku.figure;

import org.jspecify.annotations.NullMarked;
