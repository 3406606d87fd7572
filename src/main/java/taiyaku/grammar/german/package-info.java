/// German figures: number words glued and apart, compounds, the clock, dates, shares.
///
/// One reader per form, tried from the most special to the plain number; a single grammar of productions was not written,
/// since German decides most forms by what stands behind the number.
@NullMarked
package taiyaku.grammar.german;

import org.jspecify.annotations.NullMarked;
