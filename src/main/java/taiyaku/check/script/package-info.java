/// What is asked of the signs of a text: its quotation marks, blanks, full stops, digits. Whether it is the right
/// language or the right words is asked in `check.words`.
@NullMarked
package taiyaku.check.script;

import org.jspecify.annotations.NullMarked;
