package taiyaku.grammar.table;

import java.util.Arrays;

/// Words as a tree of letters, so that a text is compared with all of them at once, letter by letter.
///
/// Nodes are numbers; the edges stand in one open-addressed table, since most nodes have one.
final class Trie {

    /// Comes from no edge.
    static final int NONE = -1;

    private static final char NUL = 0;

    /// Where every word begins.
    static final int ROOT = 0;

    private int[] edges = new int[1 << 8];
    private int[] ends = new int[1 << 8];
    private int[] marks = new int[1 << 6];
    private final long[] first = new long[1 << 10];
    private final long[] brief = new long[1 << 10];
    private final long[] beginnings = new long[1 << 10];
    private int nodes = 1;

    /// Adds a word with a mark above 0; the greater mark stays where it stands already.
    void add(String word, int mark) {
        put(first, word.charAt(0));
        put(beginnings, beginning(word.charAt(0), letter(word, 1), letter(word, 2)));
        if (word.length() < 3) {
            put(brief, word.charAt(0));
        }
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = child(node, word.charAt(i));
            if (next == NONE) {
                next = nodes++;
                if (nodes * 2 > edges.length) {
                    grow();
                }
                put(node << 16 | word.charAt(i), next);
            }
            node = next;
        }
        if (node >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(node + 1, marks.length * 2));
        }
        marks[node] = Math.max(marks[node], mark);
    }

    private static char letter(String word, int at) {
        return at < word.length() ? word.charAt(at) : NUL;
    }

    private static int beginning(char first, char second, char third) {
        int mixed = ((first * 31 + second) * 31 + third) * 0x9E3779B9;
        return mixed >>> 16;
    }

    private static void put(long[] set, int bit) {
        set[bit >> 6] |= 1L << (bit & 63);
    }

    private static boolean has(long[] set, int bit) {
        return (set[bit >> 6] >>> (bit & 63) & 1) != 0;
    }

    /// Whether a word may begin with these three letters, or be one or two of them: a quick look, false only when none does.
    boolean mayBegin(char first, char second, char third) {
        return has(beginnings, beginning(first, second, third))
                || (has(brief, first)
                        && (has(beginnings, beginning(first, second, NUL)) || has(beginnings, beginning(first, NUL, NUL))));
    }

    /// Whether a word begins with this letter.
    boolean begins(char letter) {
        return has(first, letter);
    }

    /// The node a letter leads to; [#NONE] when no word goes on so.
    int child(int node, char letter) {
        int edge = node << 16 | letter;
        for (int i = slot(edge); ends[i] != 0; i = i + 1 & edges.length - 1) {
            if (edges[i] == edge) {
                return ends[i];
            }
        }
        return NONE;
    }

    /// The mark of a word; 0 when it is none.
    int find(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length() && node != NONE; i++) {
            node = child(node, word.charAt(i));
        }
        return node == NONE ? 0 : mark(node);
    }

    /// The mark of the word that ends at a node; 0 when none does.
    int mark(int node) {
        return node < marks.length ? marks[node] : 0;
    }

    private int slot(int edge) {
        int mixed = edge * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & edges.length - 1;
    }

    private void put(int edge, int end) {
        int i = slot(edge);
        while (ends[i] != 0) {
            i = i + 1 & edges.length - 1;
        }
        edges[i] = edge;
        ends[i] = end;
    }

    private void grow() {
        int[] oldEdges = edges;
        int[] oldEnds = ends;
        edges = new int[oldEdges.length * 2];
        ends = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEnds[i] != 0) {
                put(oldEdges[i], oldEnds[i]);
            }
        }
    }
}
