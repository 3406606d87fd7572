/// Before anything is open: the library, and texts that are pasted in.
@NullMarked
package taiyaku.view.start;

import org.jspecify.annotations.NullMarked;
