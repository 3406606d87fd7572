/// Floor 3. Links: which sentences of the versions belong together.
///
/// A link has one side per edition; the list of links is the list of rows, of translation units and of things to
/// check. Dynamic programming over beads with log-odds evidence; no trained model, so it runs anywhere and can say why.
@NullMarked
package taiyaku.align;

import org.jspecify.annotations.NullMarked;
