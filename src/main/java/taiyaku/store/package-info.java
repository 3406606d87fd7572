/// Floor 6. Files in and out of the program: texts with their encodings, article folders, projects, settings.
///
/// Every write is a draft, forced, then swapped in; every read is bounded and ends in a result or in an
/// [taiyaku.store.UnusableFileException] that names the file and the cause.
@NullMarked
package taiyaku.store;

import org.jspecify.annotations.NullMarked;
