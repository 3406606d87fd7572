/// The pages where a person sets what is to be otherwise than it comes. What is chosen is applied and kept at once:
/// there is nothing to confirm and nothing to lose.
@NullMarked
package taiyaku.view.setting;

import org.jspecify.annotations.NullMarked;
