package taiyaku.align.pair;

/// A stretch of two texts that is aligned by itself: left and right sentences from `i`, `j` to before `toI`, `toJ`.
record Field(int i, int toI, int j, int toJ) {

    int lefts() {
        return toI - i;
    }

    int rights() {
        return toJ - j;
    }
}
