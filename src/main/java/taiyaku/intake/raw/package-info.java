/// From a file to its characters: read within bounds, decoded without guessing in silence, XML and packed documents opened
/// so that nothing they name is fetched and nothing they claim is believed.
///
/// ICU's detector alone was the road not taken: it calls short German windows-1252 Arabic and knows no ISO-8859-15. It
/// gives the order in which encodings are tried; which one holds is told by what the text would then say.
@NullMarked
package taiyaku.intake.raw;

import org.jspecify.annotations.NullMarked;
