package taiyaku.desk;

import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.figure.Figure;

/// What a person pointed at: a row of linked sentences, and perhaps a finding or a figure of it.
///
/// @param link the index of the link
/// @param finding the finding, or null
/// @param spot the figure pointed at, or null; null as well when a finding was reached from the list
public record Selection(int link, @Nullable Finding finding, @Nullable Spot spot) {

    /// A figure of one edition.
    ///
    /// @param edition the index of the edition
    /// @param figure the figure
    public record Spot(int edition, Figure figure) {}

    /// A row and nothing in it.
    static Selection row(int link) {
        return new Selection(link, null, null);
    }
}
