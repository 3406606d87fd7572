package taiyaku.align;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.loomchild.maligna.coretypes.Alignment;
import taiyaku.text.Sentence;

/// OmegaT's aligner on sentences that have been found already, in one of its modes.
///
/// Reached past its window by reflection: the method is private, and its class reads files through the program's settings.
final class OmegaT {

    /// Its modes: algorithm, calculator, counter.
    static final List<List<String>> MODES = List.of(
            List.of("VITERBI", "NORMAL", "CHAR"),
            List.of("VITERBI", "POISSON", "CHAR"),
            List.of("FB", "NORMAL", "CHAR"),
            List.of("FB", "POISSON", "CHAR"),
            List.of("VITERBI", "NORMAL", "WORD"),
            List.of("VITERBI", "POISSON", "WORD"),
            List.of("FB", "NORMAL", "WORD"),
            List.of("FB", "POISSON", "WORD"));

    private OmegaT() {}

    /// The links of two readings in a mode, by side the numbers of their sentences.
    static List<List<List<Integer>>> align(List<Reading> readings, List<String> mode) throws ReflectiveOperationException {
        var method = method();
        var parameters = method.getParameterTypes();
        var sides = readings.stream()
                .map(r -> IntStream.range(0, r.sentences().size()).mapToObj(r::textOf).toList())
                .toList();
        var found = (List<?>) method.invoke(
                null,
                constant(parameters[0], mode.get(0)),
                constant(parameters[1], mode.get(1)),
                constant(parameters[2], mode.get(2)),
                sides.get(0),
                sides.get(1));
        var links = new ArrayList<List<List<Integer>>>();
        int i = 0;
        int j = 0;
        for (var one : found) {
            var alignment = (Alignment) one;
            int m = alignment.getSourceSegmentList().size();
            int n = alignment.getTargetSegmentList().size();
            links.add(List.of(IntStream.range(i, i + m).boxed().toList(), IntStream.range(j, j + n).boxed().toList()));
            i += m;
            j += n;
        }
        return links;
    }

    /// Adds its links of a document to a score; it says nothing of how sure it is.
    static void score(Gold gold, List<Reading> readings, List<String> mode, Score score) throws ReflectiveOperationException {
        var links = align(readings, mode);
        var spans = readings.stream()
                .map(r -> r.sentences().stream().map(Sentence::span).toList())
                .toList();
        score.add(gold, spans, links, new double[links.size()]);
    }

    private static Method method() throws ReflectiveOperationException {
        for (var method : Class.forName("org.omegat.gui.align.Aligner").getDeclaredMethods()) {
            if (method.getName().equals("doAlign") && method.getParameterCount() == 5) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new NoSuchMethodException("doAlign");
    }

    private static Object constant(Class<?> kind, String name) {
        for (var constant : kind.getEnumConstants()) {
            if (constant.toString().equals(name) || ((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(kind + " has no " + name);
    }
}
