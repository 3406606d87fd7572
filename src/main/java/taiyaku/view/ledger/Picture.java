package taiyaku.view.ledger;

import javafx.scene.Node;

/// A picture of the article beside the ledger.
interface Picture {

    /// What it shows, in a few words.
    String title();

    /// What one can choose about it, for its head.
    Node choices();

    /// What is saved of it.
    Node drawn();
}
