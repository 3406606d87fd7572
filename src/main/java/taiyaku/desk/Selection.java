package taiyaku.desk;

import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.figure.Figure;

/// What a person pointed at: a row of linked sentences, and perhaps a finding or a figure of it.
///
/// @param link the index of the link
/// @param edition the index of the edition pointed at, or -1 when it was the row as a whole
/// @param sentence the sentence of that edition pointed at, or -1 when it was none
/// @param finding the finding, or null
/// @param spot the figure pointed at, or null; null as well when a finding was reached
public record Selection(int link, int edition, int sentence, @Nullable Finding finding, @Nullable Spot spot) {

    /// A figure of one edition.
    ///
    /// @param edition the index of the edition
    /// @param figure the figure
    public record Spot(int edition, Figure figure) {}

    static Selection row(int link, int edition) {
        return sentence(link, edition, -1);
    }

    static Selection sentence(int link, int edition, int sentence) {
        return new Selection(link, edition, sentence, null, null);
    }

    static Selection of(int link, Spot spot) {
        return new Selection(link, spot.edition(), -1, null, spot);
    }

    static Selection of(Finding finding) {
        int edition = finding.suspects().isEmpty() ? -1 : finding.suspects().getFirst();
        return new Selection(finding.link(), edition, -1, finding, null);
    }
}
