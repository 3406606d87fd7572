/// Japanese numbers and the counters behind them, without anything else that makes them a figure.
///
/// Apart from the rest because the writing of figures needs them as well.
@NullMarked
package taiyaku.grammar.japanese.number;

import org.jspecify.annotations.NullMarked;
