/// The findings as a list, their causes, and repairing all of one kind.
@NullMarked
package taiyaku.view.findings;

import org.jspecify.annotations.NullMarked;
