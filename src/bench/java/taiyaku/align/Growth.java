package taiyaku.align;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How time, memory and quality grow with the length of a text: a table, and a picture of it.
///
/// Argument: a folder of gold. Its documents are joined, over and over, with other figures each time; figures and reading
/// are part of the time. The picture goes to `packaging/charts/links-growth.svg`.
public final class Growth {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final List<Integer> SIZES = List.of(1_000, 5_000, 10_000, 30_000, 100_000);
    private static final Path PICTURE = Path.of("packaging", "charts", "links-growth.svg");

    /// Sentences of each side, and the seconds they took to read and to link.
    private record Point(int size, double read, double linked) {}

    private Growth() {}

    public static void main(String[] arguments) throws IOException {
        var documents = Gold.in(List.of(Path.of(arguments[0])));
        measure(documents, SIZES.get(1)); // the machine has to be warm
        OUT.println("| sentences a side | read, s | linked, s | sentences a second | F1 | peak heap, MB |");
        OUT.println("|---|---|---|---|---|---|");
        var points = new ArrayList<Point>();
        for (int size : SIZES) {
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            var line = measure(documents, size);
            long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            points.add(line.point());
            OUT.printf(
                    Locale.ROOT,
                    "| %,d | %.2f | %.2f | %,.0f | %.1f | %,d |%n",
                    size,
                    line.point().read(),
                    line.point().linked(),
                    2 * size / (line.point().read() + line.point().linked()),
                    line.score().links(),
                    peak >> 20);
        }
        Files.createDirectories(PICTURE.getParent());
        Files.writeString(PICTURE, picture(points));
    }

    private record Measured(Point point, Score score) {}

    private static Measured measure(List<Gold> documents, int size) {
        var gold = Gold.joined(documents, size, true);
        long start = System.nanoTime();
        var readings = gold.editions().parallelStream().map(Reading::of).toList();
        long read = System.nanoTime();
        var links = Aligner.align(readings, 0, List.of()).links();
        long linked = System.nanoTime();
        var score = new Score();
        score.add(gold, readings, links);
        return new Measured(new Point(size, (read - start) / 1e9, (linked - read) / 1e9), score);
    }

    /// Both axes logarithmic: a straight line at half a right angle is time that grows with the text.
    private static String picture(List<Point> points) {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 300" font-family="sans-serif" font-size="11">
                <rect width="480" height="300" fill="#fff"/>
                """);
        for (int power = 3; power <= 5; power++) {
            double x = x(Math.pow(10, power));
            svg.append(String.format(Locale.ROOT, "<path d=\"M%.0f 20V260\" stroke=\"#ddd\"/>", x));
            svg.append(String.format(Locale.ROOT, "<text x=\"%.0f\" y=\"276\" text-anchor=\"middle\">%,.0f</text>%n", x, Math.pow(10, power)));
        }
        for (int power = -1; power <= 2; power++) {
            double y = y(Math.pow(10, power));
            svg.append(String.format(Locale.ROOT, "<path d=\"M60 %.0fH460\" stroke=\"#ddd\"/>", y));
            svg.append(String.format(Locale.ROOT, "<text x=\"54\" y=\"%.0f\" text-anchor=\"end\">%s s</text>%n", y + 4, power < 0 ? "0.1" : String.valueOf((int) Math.pow(10, power))));
        }
        svg.append("<text x=\"260\" y=\"294\" text-anchor=\"middle\">sentences a side</text>\n");
        line(svg, points.stream().map(p -> new double[] {p.size(), p.linked()}).toList(), "#1f6feb", "linked");
        line(svg, points.stream().map(p -> new double[] {p.size(), p.read()}).toList(), "#b35900", "read");
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, List<double[]> points, String colour, String name) {
        var path = new StringBuilder();
        for (var point : points) {
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x(point[0]), y(point[1])));
        }
        var last = points.getLast();
        svg.append("<path d=\"").append(path).append("\" fill=\"none\" stroke-width=\"2\" stroke=\"").append(colour).append("\"/>");
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" fill=\"%s\">%s</text>%n", x(last[0]) - 6, y(last[1]) - 8, colour, name));
    }

    private static double x(double size) {
        return 60 + 200 * (Math.log10(size) - 3);
    }

    private static double y(double seconds) {
        return 260 - 80 * (Math.log10(Math.max(0.1, seconds)) + 1);
    }
}
