package taiyaku.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import taiyaku.align.Reading;
import taiyaku.text.Edition;
import taiyaku.text.Span;

/// What stands around an article on a page and is no part of it: `Teilen`, `Siehe auch …`, `5/5 - (239 votes)`, `広告`,
/// the box about the author.
///
/// Told by a list of lines (`furniture.txt`), and by a name that stands alone over a line that begins with it.
public final class Furniture {

    /// Longer lines are text, whatever they begin with; the box about an author may be as long as it likes.
    private static final int LONGEST = 200;

    private static final List<Pattern> LINES = Table.rows("furniture.txt", 1).stream()
            .map(row -> String.join(", ", row.getFirst()))
            .map(line -> Pattern.compile("\\Q" + line.replace("*", "\\E.*\\Q") + "\\E", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private Furniture() {}

    /// The lines of a text that are furniture, without the white space around them, in order.
    public static List<Span> of(Edition edition) {
        var text = edition.text();
        var lines = lines(text);
        var found = new ArrayList<Span>();
        for (int i = 0; i < lines.size(); i++) {
            boolean author = i + 1 < lines.size() && isAuthor(lines.get(i).of(text), lines.get(i + 1).of(text));
            if (isFurniture(lines.get(i).of(text)) || author) {
                found.add(lines.get(i));
            }
        }
        return List.copyOf(found);
    }

    /// Whether a sentence is furniture: by itself, or by the line it stands in.
    public static boolean isFurniture(Reading reading, int sentence) {
        var text = reading.edition().text();
        var span = reading.sentence(sentence).span();
        int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        int end = text.indexOf('\n', span.end());
        var line = text.substring(Math.min(start, span.start()), end < 0 ? text.length() : end).strip();
        return isFurniture(line) || isAuthorBox(text, start, line);
    }

    /// Whether a line by itself is furniture.
    static boolean isFurniture(String line) {
        var plain = line.replace('\u00A0', ' ').replaceAll(" {2,}", " ").strip().toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST
                && !plain.isEmpty()
                && LINES.stream().anyMatch(p -> p.matcher(plain).matches());
    }

    private static boolean isAuthorBox(String text, int start, String line) {
        int before = text.lastIndexOf('\n', Math.max(0, start - 2)) + 1;
        var above = start > 1 ? text.substring(Math.min(before, start - 1), start - 1).strip() : "";
        int end = text.indexOf('\n', start);
        int next = end < 0 ? -1 : text.indexOf('\n', end + 1);
        var below = end < 0 ? "" : text.substring(end + 1, next < 0 ? text.length() : next).strip();
        return isAuthor(above, line) || isAuthor(line, below);
    }

    /// A name alone on its line, and a line about its bearer that begins with the whole of it.
    private static boolean isAuthor(String name, String about) {
        return name.length() >= 5
                && name.length() <= 40
                && name.indexOf(' ') > 0
                && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '.')
                && about.length() > 2 * name.length()
                && about.startsWith(name + " ")
                && List.of(" is a", " is an", " ist ", " schreibt ", " arbeitet ", " writes ", " works ").stream()
                        .anyMatch(verb -> about.startsWith(verb, name.length()));
    }

    private static List<Span> lines(String text) {
        var lines = new ArrayList<Span>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int to = end < 0 ? text.length() : end;
            int from = start;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            int until = to;
            while (until > from && Character.isWhitespace(text.charAt(until - 1))) {
                until--;
            }
            if (until > from) {
                lines.add(new Span(from, until));
            }
            start = to + 1;
        }
        return lines;
    }
}
