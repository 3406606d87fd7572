package taiyaku.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import taiyaku.export.Export;
import taiyaku.review.Decisions;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.wording.Messages;

/// For every save the n-th file operation fails, for every n: the old file is there or the new one, whole, every time.
class FaultTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void state() {
        System.setProperty("taiyaku.state", folder.resolve("state").toString());
    }

    @AfterEach
    void back() {
        System.clearProperty("taiyaku.state");
    }

    /// How an operation fails.
    enum Fault {
        DISK_FULL {
            @Override
            void strike() throws IOException {
                throw new FileSystemException("x", null, "No space left on device");
            }
        },
        READ_ONLY {
            @Override
            void strike() throws IOException {
                throw new FileSystemException("x", null, "Read-only file system");
            }
        },
        PERMISSION {
            @Override
            void strike() throws IOException {
                throw new AccessDeniedException("x");
            }
        },
        /// the process ends here: nothing is caught, nothing tidied
        KILL {
            @Override
            void strike() {
                throw new Killed();
            }
        };

        abstract void strike() throws IOException;
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /// A disk whose n-th operation fails; written to byte by byte, so that every byte is an operation of its own.
    private static final class Faulty extends Disk {

        private final int last;
        private final Fault fault;
        private int done;

        Faulty(int last, Fault fault) {
            this.last = last;
            this.fault = fault;
        }

        private void step() throws IOException {
            if (done++ == last) {
                fault.strike();
            }
        }

        boolean struck() {
            return done > last;
        }

        @Override
        void folders(Path made) throws IOException {
            step();
            super.folders(made);
        }

        @Override
        Path draft(Path in, String prefix, String suffix) throws IOException {
            step();
            return super.draft(in, prefix, suffix);
        }

        @Override
        FileChannel open(Path draft) throws IOException {
            step();
            return super.open(draft);
        }

        @Override
        OutputStream stream(FileChannel channel) {
            var real = super.stream(channel);
            return new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    // in three pieces, so that it can fail with a part written
                    int piece = Math.max(1, length / 3);
                    for (int at = from; at < from + length; at += piece) {
                        step();
                        real.write(bytes, at, Math.min(piece, from + length - at));
                    }
                }
            };
        }

        @Override
        void force(FileChannel channel) throws IOException {
            step();
            super.force(channel);
        }

        @Override
        void permit(Path draft, Set<PosixFilePermission> permissions) throws IOException {
            step();
            super.permit(draft, permissions);
        }

        @Override
        void copy(Path from, Path to) throws IOException {
            step();
            super.copy(from, to);
        }

        @Override
        void swap(Path draft, Path target) throws IOException {
            step();
            super.swap(draft, target);
        }

        @Override
        void delete(Path file) throws IOException {
            step();
            super.delete(file);
        }
    }

    /// A save and how what it wrote is read again.
    private interface Save {
        void write(int version) throws UnusableFileException;

        /// The version that stands there; throws when it is not whole.
        int read() throws Exception;
    }

    private void hold(Fault fault, Save save) throws Exception {
        save.write(0);
        assertEquals(0, save.read());
        int version = 0;
        boolean struck = true;
        int n = 0;
        for (; struck; n++) {
            int next = version + 1;
            var disk = new Faulty(n, fault);
            boolean said = true;
            try {
                ScopedValue.where(Disk.BOUND, disk).call(() -> {
                    save.write(next);
                    return next;
                });
                said = false;
            } catch (UnusableFileException sentence) {
                assertFalse(String.valueOf(sentence.getMessage()).isBlank());
            } catch (Killed killed) {
                said = true;
            }
            struck = disk.struck();
            int found = save.read();
            assertTrue(found == version || found == next, n + ": " + found);
            assertTrue(said || found == next, n + ": it said nothing, and the new one is not there");
            version = found;
        }
        assertTrue(n > 4, "the loop found only " + n + " operations");
    }

    private static Project project(int version) {
        var text = "Es sind " + version + " Millionen.\n";
        return Project.of(new Article("v" + version, List.of(new Edition(Language.GERMAN, text, "a.de.txt"))));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aProject(Fault fault) throws Exception {
        var file = folder.resolve("a.taiyaku");
        hold(fault, new Save() {
            @Override
            public void write(int version) throws UnusableFileException {
                ProjectFile.write(file, project(version));
            }

            @Override
            public int read() throws UnusableFileException {
                for (var kept : Previous.of(file)) {
                    ProjectFile.read(kept);
                }
                return Integer.parseInt(ProjectFile.read(file).article().title().substring(1));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void theSession(Fault fault) throws Exception {
        hold(fault, new Save() {
            @Override
            public void write(int version) throws UnusableFileException {
                Session.keep(project(version), List.of(folder.resolve("a.de.txt")), true);
            }

            @Override
            public int read() {
                return Integer.parseInt(Session.kept().orElseThrow().project().article().title().substring(1));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void theSettings(Fault fault) throws Exception {
        hold(fault, new Save() {
            @Override
            public void write(int version) throws UnusableFileException {
                SettingsFile.write(Settings.DEFAULT.in(Language.GERMAN).in(Settings.Theme.DARK).zoomed(100 + version));
            }

            @Override
            public int read() {
                return SettingsFile.read().value().zoom() - 100;
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void anExportAndACorrectedText(Fault fault) throws Exception {
        var file = folder.resolve("corrected.ja.txt");
        hold(fault, written(file, ""));
        hold(fault, written(folder.resolve("large.html"), "長い文。".repeat(20_000)));
    }

    static List<Arguments> exports() {
        return Export.all().stream()
                .flatMap(export -> Stream.of(Fault.values()).map(fault -> Arguments.of(export.code(), fault)))
                .toList();
    }

    /// Every form, as the command line and the window write it: what stands there is one of the two reviews, byte by byte.
    @ParameterizedTest
    @MethodSource("exports")
    void everyExport(String code, Fault fault) throws Exception {
        var export = Export.of(code).orElseThrow();
        var file = folder.resolve("a" + export.ending());
        var contents = new HashMap<Integer, byte[]>();
        hold(fault, new Save() {
            @Override
            public void write(int version) throws UnusableFileException {
                var review = Reviewer.review(garbled(version), List.of(), Progress.NONE);
                assertFalse(review.findings().isEmpty(), "a form of findings alone says the same of every version");
                SafeFile.Content content =
                        out -> export.write(review, Decisions.NONE, Messages.of(Language.ENGLISH), out);
                var whole = new ByteArrayOutputStream();
                try {
                    content.writeTo(whole);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                contents.put(version, whole.toByteArray());
                SafeFile.write(file, content);
            }

            @Override
            public int read() throws IOException {
                var found = Files.readAllBytes(file);
                return contents.entrySet().stream()
                        .filter(entry -> Arrays.equals(entry.getValue(), found))
                        .mapToInt(Map.Entry::getKey)
                        .findFirst()
                        .orElse(-1);
            }
        });
    }

    private static Article garbled(int version) {
        int number = 2001 + version;
        return new Article(
                "v" + version,
                List.of(
                        new Edition(Language.GERMAN, "Es kostet " + number + " Millionen Dollar.\n", "a.de.txt"),
                        new Edition(Language.JAPANESE, "値段は" + number + "億ドルだ。\n", "a.ja.txt")));
    }

    private static Save written(Path file, String more) {
        return new Save() {
            @Override
            public void write(int version) throws UnusableFileException {
                Supplier<String> content = () -> "version " + version + "\n" + more + "end\n";
                SafeFile.write(file, out -> out.write(content.get().getBytes(StandardCharsets.UTF_8)));
            }

            @Override
            public int read() throws IOException {
                var lines = new ArrayList<>(Files.readAllLines(file));
                assertTrue(lines.getLast().endsWith("end"), "cut");
                return Integer.parseInt(lines.getFirst().substring("version ".length()));
            }
        };
    }
}
