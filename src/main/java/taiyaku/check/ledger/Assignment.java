package taiyaku.check.ledger;

import java.util.Arrays;

/// The cheapest way to pair the rows of a table with its columns, each at most once (Kuhn and Munkres, by shortest
/// augmenting paths; cubic in the size of the table).
final class Assignment {

    /// A pair that may not be made.
    static final int NEVER = 1_000_000;

    private Assignment() {}

    /// For each row its column, or -1 when it is cheaper to leave it alone.
    ///
    /// @param cost what each pair costs; [#NEVER] forbids it
    /// @param rowAlone what it costs to leave a row alone
    /// @param columnAlone what it costs to leave a column alone
    static int[] cheapest(int[][] cost, int[] rowAlone, int[] columnAlone) {
        int rows = rowAlone.length;
        int columns = columnAlone.length;
        int size = rows + columns;
        int[][] square = new int[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (i < rows && j < columns) {
                    square[i][j] = cost[i][j];
                } else if (i < rows) {
                    square[i][j] = j - columns == i ? rowAlone[i] : NEVER;
                } else if (j < columns) {
                    square[i][j] = i - rows == j ? columnAlone[j] : NEVER;
                }
            }
        }
        int[] columnOf = solve(square);
        int[] result = new int[rows];
        for (int i = 0; i < rows; i++) {
            result[i] = columnOf[i] < columns && cost[i][columnOf[i]] < NEVER ? columnOf[i] : -1;
        }
        return result;
    }

    /// Rows are added one by one; each looks for the cheapest chain of exchanges that frees a column for it.
    private static int[] solve(int[][] cost) {
        int n = cost.length;
        long[] rowPrice = new long[n + 1];
        long[] columnPrice = new long[n + 1];
        int[] rowOf = new int[n + 1];
        int[] before = new int[n + 1];
        for (int row = 1; row <= n; row++) {
            rowOf[0] = row;
            int column = 0;
            long[] least = new long[n + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            boolean[] done = new boolean[n + 1];
            do {
                done[column] = true;
                int current = rowOf[column];
                long step = Long.MAX_VALUE;
                int next = 0;
                for (int j = 1; j <= n; j++) {
                    if (!done[j]) {
                        long price = cost[current - 1][j - 1] - rowPrice[current] - columnPrice[j];
                        if (price < least[j]) {
                            least[j] = price;
                            before[j] = column;
                        }
                        if (least[j] < step) {
                            step = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= n; j++) {
                    if (done[j]) {
                        rowPrice[rowOf[j]] += step;
                        columnPrice[j] -= step;
                    } else {
                        least[j] -= step;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                int previous = before[column];
                rowOf[column] = rowOf[previous];
                column = previous;
            }
        }
        int[] columnOf = new int[n];
        for (int j = 1; j <= n; j++) {
            columnOf[rowOf[j] - 1] = j - 1;
        }
        return columnOf;
    }
}
