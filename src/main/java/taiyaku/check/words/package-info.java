/// What is asked of the words of an article, one class per question.
@NullMarked
package taiyaku.check.words;

import org.jspecify.annotations.NullMarked;
