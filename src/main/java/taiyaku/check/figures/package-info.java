/// What is asked of the figures of an article beyond pairs of them, one class per question.
@NullMarked
package taiyaku.check.figures;

import org.jspecify.annotations.NullMarked;
