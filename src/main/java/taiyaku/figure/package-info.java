/// Floor 1. Figures: every numeric expression of a text, as what it means.
///
/// The one door is [taiyaku.figure.Figures]: it reads the figures of an edition and writes a figure as a native would.
/// Grammars are hand-written scanners over a cursor, one class per language: regular expressions cannot be stepped
/// through, backtrack on hostile input, and grow into tables nobody reads. ICU's spell-out parser was tried and
/// misreads garbled text, which is what we are here for.
@NullMarked
package taiyaku.figure;

import org.jspecify.annotations.NullMarked;
