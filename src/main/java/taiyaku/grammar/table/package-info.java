/// The tables of words and units that a translator reads and extends, in the folder `taiyaku/grammar` of the resources.
///
/// They are files and no code, so that a word can be added by one who does not program; they are read once, at the first
/// use of a language.
@NullMarked
package taiyaku.grammar.table;

import org.jspecify.annotations.NullMarked;
