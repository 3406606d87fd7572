package taiyaku.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import taiyaku.view.page.Course.Pair;

class CourseTest {

    @Test
    void linkedHeightsAreMetAndBetweenThemItGoesEvenly() {
        var course = new Course(List.of(new Pair(100, 300), new Pair(200, 320)), null, 1000, 800);
        assertEquals(300, course.at(100), 1e-9);
        assertEquals(310, course.at(150), 1e-9);
        assertEquals(320, course.at(200), 1e-9);
        assertEquals(560, course.at(600), 1e-9);
        assertEquals(800, course.at(1000), 1e-9);
    }

    @Test
    void beyondTheEndsItGoesOnAsItIs() {
        var course = new Course(List.of(new Pair(100, 300)), null, 200, 400);
        assertEquals(-50, course.at(-50), 1e-9);
        assertEquals(430, course.at(230), 1e-9);
    }

    @Test
    void ofLinksThatCrossTheSelectedOneIsFollowed() {
        var crossing = List.of(new Pair(100, 500), new Pair(200, 150), new Pair(300, 600));
        assertEquals(500, new Course(crossing, null, 1000, 1000).at(100), 1e-9);
        var course = new Course(crossing, new Pair(200, 150), 1000, 1000);
        assertEquals(150, course.at(200), 1e-9);
        assertEquals(600, course.at(300), 1e-9);
        assertEquals(75, course.at(100), 1e-9);
    }
}
