/// Whether two figures say the same: in other words, in another unit, rounded, or not at all.
@NullMarked
package taiyaku.check.meaning;

import org.jspecify.annotations.NullMarked;
