/// Taiyaku: a text with its translation printed beside it, and every figure read.
///
/// The sub-packages are floors: each may use the ones below it only, which `FloorsTest` holds.
/// This package is the roof; it has [taiyaku.Main] alone, which decides between window and command line.
@NullMarked
package taiyaku;

import org.jspecify.annotations.NullMarked;
