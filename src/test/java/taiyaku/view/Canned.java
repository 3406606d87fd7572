package taiyaku.view;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import taiyaku.view.action.Chooser;

/// A person who takes every proposal, into a folder where one is given; what was proposed is remembered.
final class Canned implements Chooser {

    final List<Path> proposals = new ArrayList<>();
    final Queue<List<Path>> opened = new ArrayDeque<>();
    private final @Nullable Path folder;

    /// Thinks better of everything.
    Canned() {
        folder = null;
    }

    /// @param folder where everything goes
    Canned(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Path> open(String title) {
        var files = opened.poll();
        return files == null ? List.of() : files;
    }

    @Override
    public @Nullable Path save(String title, Path proposal, List<String> endings) {
        proposals.add(proposal);
        return folder == null ? null : folder.resolve(proposal.getFileName());
    }
}
