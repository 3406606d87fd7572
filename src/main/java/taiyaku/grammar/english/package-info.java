/// English figures, read as the German ones are: one reader per form, from the most special to the plain number.
///
/// It shares no code with German but what `quantity` holds: their clocks, dates and shares look alike and differ in each
/// line.
@NullMarked
package taiyaku.grammar.english;

import org.jspecify.annotations.NullMarked;
