/// What a foreign document comes to: versions of an article, line by line, and which lines it says belong together.
///
/// A document's own segments become lines, and a line end always ends a sentence, so nothing above has to know what a
/// segment is: its links become pins.
@NullMarked
package taiyaku.intake.draft;

import org.jspecify.annotations.NullMarked;
