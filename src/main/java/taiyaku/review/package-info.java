/// Floor 5. The engine's front door: an article in, its readings, links and findings out.
///
/// A plain function that reports to a [taiyaku.review.Progress]; no threads and no JavaFX, so that the window, the
/// command line and the tests run the very same thing.
@NullMarked
package taiyaku.review;

import org.jspecify.annotations.NullMarked;
