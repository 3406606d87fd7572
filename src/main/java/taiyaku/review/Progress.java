package taiyaku.review;

/// Hears how far long work has come, and may stop it.
@FunctionalInterface
public interface Progress {

    /// Hears nothing and stops nothing.
    Progress NONE = (step, part) -> {};

    /// The steps of a review.
    enum Step {
        READING,
        LINKING,
        CHECKING
    }

    /// Told now and then.
    ///
    /// @param step what is being done
    /// @param part how much of it is done, 0 to 1
    /// @throws java.util.concurrent.CancellationException to stop the work
    void at(Step step, double part);
}
