/// Floor 9. The commands: check and figures, for scripts and for people at a terminal.
@NullMarked
package taiyaku.cli;

import org.jspecify.annotations.NullMarked;
