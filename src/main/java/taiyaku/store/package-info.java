/// Floor 6. What is ours on the disk: projects, the session, settings, the articles opened lately.
///
/// Every write is a draft, forced, then swapped in; every read is bounded and ends in a result or in an
/// [taiyaku.store.UnusableFileException] that names the file and the cause.
@NullMarked
package taiyaku.store;

import org.jspecify.annotations.NullMarked;
