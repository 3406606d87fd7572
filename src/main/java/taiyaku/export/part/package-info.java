/// Below `export`: what its formats are made of: rows of segments, remarks on findings, markup, packed files.
@NullMarked
package taiyaku.export.part;

import org.jspecify.annotations.NullMarked;
