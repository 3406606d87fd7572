/// What the program tells of itself: the tour round an open article, and the manual.
///
/// Keys are told as they are now, by way of the actions, and never stand in the texts.
@NullMarked
package taiyaku.view.guide;

import org.jspecify.annotations.NullMarked;
