/// Looking for words and values in all versions at once, however they are written.
@NullMarked
package taiyaku.desk.search;

import org.jspecify.annotations.NullMarked;
