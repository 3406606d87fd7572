/// The reading pane: linked sentences side by side, with their ribbons, threads and marks.
@NullMarked
package taiyaku.view.page;

import org.jspecify.annotations.NullMarked;
