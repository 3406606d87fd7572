/// What is asked of a figure and its counterpart, one class per question.
@NullMarked
package taiyaku.check.comparison;

import org.jspecify.annotations.NullMarked;
