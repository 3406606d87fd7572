/// Floor 7. What others wrote: texts with their encodings, article folders, glossaries, a house's rules.
///
/// [taiyaku.intake.Articles] is the door to articles. Every read is bounded and ends in a result or in an
/// [taiyaku.store.UnusableFileException] that names the file and the cause; nothing a file names is ever fetched.
@NullMarked
package taiyaku.intake;

import org.jspecify.annotations.NullMarked;
