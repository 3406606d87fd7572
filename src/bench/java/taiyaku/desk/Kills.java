package taiyaku.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import taiyaku.store.Project;
import taiyaku.store.ProjectFile;
import taiyaku.store.Session;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Span;

/// Kills a windowless child that edits and saves, at random moments, and looks at what it left behind.
///
/// Argument: how many times. The child is the desk without a window: it opens a project, corrects a figure in it every
/// few hundredths of a second, keeps the session at every change, as the window does, and saves now and then; it says every edit on its
/// output. After each kill the project file and the session have to be readable, and the newest edit in either has to be
/// no more than a second older than the newest one said; the next child goes on from there.
public final class Kills {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final long LONGEST_LIFE = 1_500;
    private static final String MARK = "Der Hafen kostet ";

    private Kills() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            child(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        } else {
            parent(Integer.parseInt(arguments[0]));
        }
    }

    /// An edit and when it was said, in milliseconds of the clock.
    private record Said(int edit, long at) {}

    private static void parent(int times) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("kills");
        var file = folder.resolve("work.taiyaku");
        Files.writeString(folder.resolve("de.txt"), "Der Hafen kostet 0 Millionen Euro.\nEr ist fertig.\n");
        System.setProperty("taiyaku.state", folder.resolve("state").toString());
        var random = new Random(8);
        int unreadable = 0;
        int late = 0;
        int drafts = 0;
        long edits = 0;
        long worst = 0;
        var lost = new ArrayList<Long>();
        int from = 0;
        for (int k = 1; k <= times; k++) {
            var said = life(folder, from, random.nextLong(LONGEST_LIFE));
            long end = System.currentTimeMillis();
            int newest = from;
            try {
                newest = Math.max(newest, left(file));
            } catch (UnusableFileException broken) {
                OUT.println(broken.getMessage());
                unreadable++;
            }
            drafts += drafts(folder) ? 1 : 0;
            int found = newest;
            // what is lost is as old as the first edit that is not there
            long gone = said.stream().filter(s -> s.edit() > found).mapToLong(s -> end - s.at()).max().orElse(0);
            lost.add(gone);
            worst = Math.max(worst, gone);
            late += gone > 1_000 ? 1 : 0;
            edits += said.size();
            from = said.isEmpty() ? newest : Math.max(newest, said.getLast().edit());
            if (k % 50 == 0 || k == times) {
                lost.sort(Long::compare);
                OUT.printf(Locale.ROOT,
                        "%d kills, %d edits: %d files unreadable, more than a second lost %d times; lost at the median %d ms, at most %d ms; a draft left %d times%n",
                        k, edits, unreadable, late, lost.get(lost.size() / 2), worst, drafts);
            }
        }
    }

    /// One life of a child: what it said before it was killed. It says it to a file, since a pipe is closed by the kill
    /// with what is still in it.
    private static List<Said> life(Path folder, int from, long millis) throws IOException, InterruptedException {
        var spoken = folder.resolve("said.txt");
        Files.deleteIfExists(spoken);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                        "-Dtaiyaku.state=" + folder.resolve("state"),
                        "-cp", System.getProperty("java.class.path"),
                        Kills.class.getName(), folder.toString(), Integer.toString(from))
                .redirectOutput(spoken.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (process.isAlive() && Files.size(spoken) == 0) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        if (!process.isAlive()) {
            throw new IOException("the child did not start");
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        process.destroyForcibly().waitFor();
        var said = new ArrayList<Said>();
        for (var line : Files.readString(spoken).split("(?<=\n)")) {
            int blank = line.indexOf(' ');
            if (line.endsWith("\n") && blank > 0) {
                said.add(new Said(Integer.parseInt(line.substring(0, blank)), Long.parseLong(line.substring(blank + 1).strip())));
            }
        }
        return said;
    }

    /// The newest edit that a next start has: in the session, or in the project file.
    private static int left(Path file) throws UnusableFileException {
        int newest = 0;
        if (Files.exists(file)) {
            newest = edit(text(ProjectFile.read(file)));
        }
        var session = Path.of(System.getProperty("taiyaku.state")).resolve("session" + ProjectFile.ENDING);
        if (Files.exists(session)) {
            ProjectFile.read(session);
            newest = Math.max(newest, Session.kept().map(kept -> edit(text(kept.project()))).orElse(0));
        }
        return newest;
    }

    private static String text(Project project) {
        return project.article().editions().getFirst().text();
    }

    private static int edit(String text) {
        return Integer.parseInt(text.substring(MARK.length(), text.indexOf(" Millionen")));
    }

    private static boolean drafts(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            var drafts = all.filter(f -> f.toString().endsWith(".draft")).toList();
            for (var draft : drafts) {
                Files.delete(draft);
            }
            return !drafts.isEmpty();
        }
    }

    private static void child(Path folder, int from) throws InterruptedException {
        var screen = new ConcurrentLinkedQueue<Runnable>();
        var desk = new Desk(screen::add);
        var filing = new Filing(desk);
        var file = folder.resolve("work.taiyaku");
        desk.open(() -> Opened.read(List.of(Files.exists(file) ? file : folder.resolve("de.txt"))));
        while (desk.opened().get() == null) {
            turn(screen);
        }
        desk.manuscript().changed().addListener(now -> filing.keep());
        OUT.println("ready");
        var random = new Random(from);
        for (int edit = from + 1; ; edit++) {
            var text = desk.manuscript().now().article().editions().getFirst().text();
            desk.edit(0, new Span(0, text.length()), MARK + edit + " Millionen Euro.\nEr ist fertig.\n");
            OUT.println(edit + " " + System.currentTimeMillis());
            if (random.nextInt(12) == 0) {
                filing.save(file);
            }
            for (int i = 0; i < 5; i++) {
                turn(screen);
            }
        }
    }

    private static void turn(ConcurrentLinkedQueue<Runnable> screen) throws InterruptedException {
        for (var next = screen.poll(); next != null; next = screen.poll()) {
            next.run();
        }
        TimeUnit.MILLISECONDS.sleep(5);
    }
}
