/// The card of what is selected: what is wrong, why, and what would be right.
@NullMarked
package taiyaku.view.card;

import org.jspecify.annotations.NullMarked;
