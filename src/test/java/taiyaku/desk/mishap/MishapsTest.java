package taiyaku.desk.mishap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class MishapsTest {

    private final Mishaps mishaps = new Mishaps(Runnable::run);

    private static RuntimeException here(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void theSameBugIsToldOnce() {
        for (int i = 0; i < 60; i++) {
            assertEquals(i == 0, mishaps.happened(here("pulse " + i), "screen"));
            if (i == 10) {
                mishaps.dismiss();
            }
        }
        assertNull(mishaps.shown().get(), "what was dismissed stays so");
        assertEquals(1, mishaps.all().size());
        assertEquals(60, mishaps.all().getFirst().times());
    }

    @Test
    void anotherOneIsToldToo() {
        mishaps.happened(here(""), "screen");
        mishaps.dismiss();
        assertTrue(mishaps.happened(new IllegalArgumentException(), "review"));
        assertEquals("review", Objects.requireNonNull(mishaps.shown().get()).thread());
        assertEquals(2, mishaps.all().size());
    }

    @Test
    void itIsTheCauseThatMakesTwoTheSame() {
        var cause = here("");
        assertTrue(mishaps.happened(new IllegalStateException(cause), "screen"));
        assertFalse(mishaps.happened(new IllegalArgumentException(cause), "screen"));
    }

    @Test
    void shortMemoryIsToldAsSuch() {
        mishaps.happened(new IllegalStateException(new OutOfMemoryError()), "review");
        assertTrue(Objects.requireNonNull(mishaps.shown().get()).memory());
        mishaps.happened(here(""), "review");
        assertFalse(Objects.requireNonNull(mishaps.shown().get()).memory());
    }

    @Test
    void moreThanAFewAreNotKept() {
        for (int i = 0; i < 50; i++) {
            var bug = here("");
            bug.setStackTrace(new StackTraceElement[] {new StackTraceElement("C", "m", "C.java", i)});
            mishaps.happened(bug, "screen");
        }
        assertEquals(20, mishaps.all().size());
        assertNotNull(mishaps.shown().get());
    }
}
