/// Floor 8. What went wrong inside the program in this run, and how it is told: once each, without a word of the article.
@NullMarked
package taiyaku.desk.mishap;

import org.jspecify.annotations.NullMarked;
