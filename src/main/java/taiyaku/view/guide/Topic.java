package taiyaku.view.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One article of the manual.
///
/// @param id the same in every language
/// @param passages its paragraphs and command lines, in order
public record Topic(String id, String title, List<Passage> passages) {

    private static final Pattern ACTION = Pattern.compile("\\{([a-z-]+)}");

    public Topic {
        passages = List.copyOf(passages);
    }

    /// A paragraph, or a line to be typed at a command line.
    ///
    /// @param command whether it is the latter
    public record Passage(List<Piece> pieces, boolean command) {

        public Passage {
            pieces = List.copyOf(pieces);
        }

        /// The passage of a line in which `{next}` stands for what calls the action `next`.
        static Passage of(String line, boolean command) {
            var pieces = new ArrayList<Piece>();
            var action = ACTION.matcher(line);
            int from = 0;
            while (action.find()) {
                if (action.start() > from) {
                    pieces.add(new Piece.Words(line.substring(from, action.start())));
                }
                pieces.add(new Piece.Key(action.group(1)));
                from = action.end();
            }
            if (from < line.length()) {
                pieces.add(new Piece.Words(line.substring(from)));
            }
            return new Passage(pieces, command);
        }
    }

    /// Words, or what calls an action.
    public sealed interface Piece {

        /// Words.
        ///
        /// @param text as it is read
        record Words(String text) implements Piece {}

        /// What calls an action.
        ///
        /// @param action the key of an action
        record Key(String action) implements Piece {}
    }

    /// Title and text as they are read.
    ///
    /// @param call tells what calls an action
    public String told(UnaryOperator<String> call) {
        return title + "\n" + passages.stream()
                .map(passage -> passage.pieces().stream()
                        .map(piece -> switch (piece) {
                            case Piece.Words words -> words.text();
                            case Piece.Key key -> call.apply(key.action());
                        })
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
