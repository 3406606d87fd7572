package taiyaku.check;

import java.util.List;
import taiyaku.align.Link;
import taiyaku.align.Reading;

/// What the checks look at: the readings of an article, linked.
///
/// @param readings one per edition
/// @param original the index of the edition the others are held to
/// @param links the links, in order
public record Case(List<Reading> readings, int original, List<Link> links) {}
