package taiyaku.align;

import java.util.List;

/// Sentences a person linked, which the aligner may not part.
///
/// @param sides one side per edition: the indexes of its sentences, ascending
public record Pin(List<List<Integer>> sides) {}
