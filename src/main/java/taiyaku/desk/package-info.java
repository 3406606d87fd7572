/// Floor 8. The desk: what is open, selected, filtered and undone, as one observable model.
///
/// It uses JavaFX's properties and tasks but no scene graph, so it can be tested without a toolkit.
@NullMarked
package taiyaku.desk;

import org.jspecify.annotations.NullMarked;
