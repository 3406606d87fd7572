/// Floor 2. Grammar: how languages spell figures, read and written.
///
/// The one door is [taiyaku.grammar.Figures]: it reads the figures of an edition and writes a figure as a native would.
/// Behind it stand the pieces all languages share (`scan`, `table`, and above them `quantity` for those that part words by blanks),
/// a package per language, which do not know each other, and `writing`; `FloorsTest` holds that.
/// Grammars are hand-written scanners over a cursor: regular expressions cannot be stepped through, backtrack on hostile
/// input, and grow into tables nobody reads. ICU's spell-out parser was tried and misreads garbled text, which is what we
/// are here for.
@NullMarked
package taiyaku.grammar;

import org.jspecify.annotations.NullMarked;
