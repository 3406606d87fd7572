package taiyaku.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taiyaku.check.Category;
import taiyaku.check.Severity;
import taiyaku.figure.LargeNumbers;
import taiyaku.review.Policy;
import taiyaku.store.UnusableFileException;

class PoliciesTest {

    @TempDir
    private Path folder;

    @Test
    void whatAHouseWantsToHear() throws Exception {
        var policy = read("# ours\nnumber.format = off\nname = critical\nstyle = on\nonly-sure = true\nsuggest = full\n");
        assertEquals(new Policy(Set.of(Category.NUMBER_FORMAT), Map.of(Category.NAME, Severity.CRITICAL), Policy.SURE, LargeNumbers.FULL), policy);
        assertEquals(policy, read(Policies.text(policy)));
    }

    @Test
    void anEmptyFileLeavesAllAsItComes() throws Exception {
        assertEquals(Policy.DEFAULT, read(""));
        assertEquals("", Policies.text(Policy.DEFAULT));
    }

    @Test
    void whatCannotBeUnderstoodIsNamed() {
        for (var line : new String[] {"nombre = off", "name = grave", "name", "only-sure = perhaps", "suggest = long"}) {
            var told = assertThrows(UnusableFileException.class, () -> read("date = major\n" + line + "\n"));
            assertTrue(String.valueOf(told.getMessage()).contains("line 2 is “" + line + "”"), told.getMessage());
        }
    }

    private Policy read(String text) throws Exception {
        var file = Files.writeString(folder.resolve("checks.properties"), text);
        return Policies.read(file);
    }
}
