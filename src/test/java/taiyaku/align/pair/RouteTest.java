package taiyaku.align.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import taiyaku.align.evidence.Anchor;
import taiyaku.align.evidence.Evidence;
import taiyaku.align.lattice.Chain;

class RouteTest {

    @Test
    void aFalsePointDoesNotBendTheWay() {
        var anchors = List.of(rare(0, 0), rare(1, 2), rare(2, 9), rare(3, 4), rare(5, 5), rare(6, 1), rare(9, 9));
        assertEquals(
                List.of(point(0, 0), point(1, 2), point(3, 4), point(5, 5), point(9, 9)), Route.of(anchors, 10, 10).points());
    }

    @Test
    void whatIsCommonIsNoPoint() {
        var common = new Anchor(
                Evidence.Kind.TOKEN, "x", new int[] {0, 1, 2, 3, 4}, new int[] {1}, Anchor.Whose.BOTH);
        assertEquals(List.of(), Route.of(List.of(common), 10, 10).points());
    }

    private static Anchor rare(int i, int j) {
        return new Anchor(Evidence.Kind.NAME, i + "~" + j, new int[] {i}, new int[] {j}, Anchor.Whose.BOTH);
    }

    private static Chain.Point point(int i, int j) {
        return new Chain.Point(i, j);
    }
}
