/// Setting type: scripts and their faces, measured words, lines, columns. JavaFX never wraps a text of an article.
@NullMarked
package taiyaku.view.type;

import org.jspecify.annotations.NullMarked;
