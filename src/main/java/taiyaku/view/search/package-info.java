/// Finding one's way by typing: words and values in all versions, sentences by number, actions by name.
@NullMarked
package taiyaku.view.search;

import org.jspecify.annotations.NullMarked;
