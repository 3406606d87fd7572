/// Floor 9. The window: small panes in code, which know only the desk.
///
/// No FXML: a pane is a page of code one can step through. Colours are looked up by name, states are pseudo-classes.
@NullMarked
package taiyaku.view;

import org.jspecify.annotations.NullMarked;
