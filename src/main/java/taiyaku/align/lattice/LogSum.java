package taiyaku.align.lattice;

/// Adds what is known by its logarithm.
public final class LogSum {

    /// What is so much smaller adds nothing.
    private static final int NEGLIGIBLE = 16;

    /// Entries of the table per unit; few enough for the table to stay in the processor's nearest memory.
    private static final int FINENESS = 128;

    private static final double[] LOGS = logs();

    private LogSum() {}

    /// log(exp(a) + exp(b)), to five digits: what a table has for their distance, on top of the higher.
    public static double of(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        double at = (high - low) * FINENESS;
        if (!(at < NEGLIGIBLE * FINENESS)) {
            return high;
        }
        int k = (int) at;
        return high + LOGS[k] + (at - k) * (LOGS[k + 1] - LOGS[k]);
    }

    private static double[] logs() {
        var logs = new double[NEGLIGIBLE * FINENESS + 1];
        for (int k = 0; k < logs.length; k++) {
            logs[k] = Math.log1p(Math.exp(-(double) k / FINENESS));
        }
        return logs;
    }
}
