package taiyaku.align.lattice;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandTest {

    @Test
    void aBandHoldsItsChainAndBothCorners() {
        var chain = List.of(new Chain.Point(100, 300), new Chain.Point(500, 310), new Chain.Point(520, 700));
        var band = Band.around(chain, 800, 900, 30);
        assertTrue(band.holds(0, 0) && band.holds(800, 900));
        for (var p : chain) {
            assertTrue(band.holds(p.i(), p.j()) && band.holds(p.i() + 1, p.j() + 1), p::toString);
        }
        for (int i = 1; i <= 800; i++) {
            assertTrue(band.low(i) <= band.high(i - 1) && band.low(i) >= band.low(i - 1), "row " + i);
            assertTrue(band.high(i) >= band.high(i - 1), "row " + i);
        }
        assertTrue(band.size() < 400_000, "cells " + band.size());
    }
}
