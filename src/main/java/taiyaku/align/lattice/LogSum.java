package taiyaku.align.lattice;

/// Adds what is known by its logarithm.
public final class LogSum {

    /// What is so much smaller adds nothing.
    private static final int NEGLIGIBLE = 16;

    private static final int FINENESS = 4096;
    private static final double[] LOGS = logs();

    private LogSum() {}

    /// log(exp(a) + exp(b)), to four digits: what a table has for their distance on top of the higher.
    public static double of(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low <= high - NEGLIGIBLE ? high : high + LOGS[(int) ((high - low) * FINENESS + 0.5)];
    }

    private static double[] logs() {
        var logs = new double[NEGLIGIBLE * FINENESS + 1];
        for (int k = 0; k < logs.length; k++) {
            logs[k] = Math.log1p(Math.exp(-(double) k / FINENESS));
        }
        return logs;
    }
}
