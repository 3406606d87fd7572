/// What the program says of itself: to who asks about it, and in reports of what went wrong.
@NullMarked
package taiyaku.view.about;

import org.jspecify.annotations.NullMarked;
