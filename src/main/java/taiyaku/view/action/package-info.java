/// What a person can do: by key, menu or button.
@NullMarked
package taiyaku.view.action;

import org.jspecify.annotations.NullMarked;
