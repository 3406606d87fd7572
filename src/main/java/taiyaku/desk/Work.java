package taiyaku.desk;

import taiyaku.review.Progress;

/// Work under way.
///
/// @param step what is being done
/// @param part how much of that step is done, 0 to 1
public record Work(Progress.Step step, double part) {}
