package taiyaku.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Heights that are guessed first: 10 each, while in truth they are 20, with 2 between and 5 above and below.
class HeightsTest {

    private final List<Integer> broken = new ArrayList<>();
    private final Heights heights = new Heights(new double[] {5, 2, 2, 2, 5}, index -> {
        broken.add(index);
        return 20;
    });

    HeightsTest() {
        for (int i = 0; i < 4; i++) {
            heights.guess(i, 10);
        }
    }

    @Test
    void aGuessCountsUntilLinesAreBroken() {
        assertEquals(5, heights.top(0));
        assertEquals(29, heights.top(2));
        assertEquals(56, heights.top(4));
        assertTrue(heights.settle(1, 2));
        assertEquals(List.of(1, 2), broken);
        assertEquals(17, heights.top(1));
        assertEquals(39, heights.top(2));
        assertEquals(76, heights.top(4));
        assertFalse(heights.settle(1, 2), "nothing is done twice");
        assertFalse(heights.isSettled());
    }

    @Test
    void theNearestAreBrokenFirst() {
        heights.settle(2, Long.MAX_VALUE);
        assertEquals(List.of(2, 3, 1, 0), broken);
        assertTrue(heights.isSettled());
        assertEquals(96, heights.top(4));
    }

    @Test
    void whenTimeIsOverTheRestWaits() {
        heights.settle(0, System.nanoTime() - 1);
        assertEquals(List.of(), broken);
    }

    @Test
    void whatStandsAtAHeight() {
        assertEquals(0, heights.at(-100));
        assertEquals(0, heights.at(0));
        assertEquals(0, heights.at(16.9), "the space below belongs to the one above it");
        assertEquals(1, heights.at(17));
        assertEquals(3, heights.at(41));
        assertEquals(3, heights.at(1000));
    }
}
