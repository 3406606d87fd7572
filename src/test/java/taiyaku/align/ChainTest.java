package taiyaku.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void aFalsePointDoesNotBendTheChain() {
        var anchors = List.of(rare(0, 0), rare(1, 2), rare(2, 9), rare(3, 4), rare(5, 5), rare(6, 1), rare(9, 9));
        assertEquals(
                List.of(point(0, 0), point(1, 2), point(3, 4), point(5, 5), point(9, 9)), Chain.of(anchors, 10));
    }

    @Test
    void whatIsCommonIsNoPoint() {
        var common = new Anchor(
                Evidence.Kind.TOKEN, "x", new int[] {0, 1, 2, 3, 4}, new int[] {1}, Anchor.Whose.BOTH);
        assertEquals(List.of(), Chain.of(List.of(common), 10));
    }

    @Test
    void aBandHoldsItsChainAndBothCorners() {
        var chain = List.of(point(100, 300), point(500, 310), point(520, 700));
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

    private static Anchor rare(int i, int j) {
        return new Anchor(Evidence.Kind.NAME, i + "~" + j, new int[] {i}, new int[] {j}, Anchor.Whose.BOTH);
    }

    private static Chain.Point point(int i, int j) {
        return new Chain.Point(i, j);
    }
}
