/// What is a matter of style: never asked unless a person wants it.
@NullMarked
package taiyaku.check.style;

import org.jspecify.annotations.NullMarked;
