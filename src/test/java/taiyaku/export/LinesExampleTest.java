package taiyaku.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import taiyaku.review.Decisions;

/// The worked example of an export writes a line for each open finding.
class LinesExampleTest {

    private static List<String> lines(byte[] written) {
        return new String(written, StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void itWritesALineForEachOpenFinding() throws Exception {
        var review = Sample.review();
        var all = lines(Sample.written(new LinesExport(), review, Decisions.NONE));
        assertEquals(review.findings().size(), all.size());
        assertTrue(all.stream().anyMatch(line -> line.startsWith("critical: ") && line.endsWith(" → 974億ドル")), all.toString());
        var open = lines(Sample.written(new LinesExport(), review, Sample.dismissed(review)));
        assertTrue(open.size() < all.size());
    }
}
