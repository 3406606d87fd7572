/// What the window says in a word, a value or a sign.
@NullMarked
package taiyaku.view.sign;

import org.jspecify.annotations.NullMarked;
