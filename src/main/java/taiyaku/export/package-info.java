/// Floor 8. A review in other programs' formats, one class per format.
@NullMarked
package taiyaku.export;

import org.jspecify.annotations.NullMarked;
