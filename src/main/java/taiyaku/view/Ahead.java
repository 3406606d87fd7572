package taiyaku.view;

import java.util.List;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// What a review needs once, read while the window is being made: dictionaries, number words, rules. The first article
/// then waits for none of it.
final class Ahead {

    private static final String GERMAN = "Musk bietet am Montag um 14,30 Uhr 97,4 Milliarden Dollar für die Firma.";
    private static final String JAPANESE = "マスク氏は月曜日の午後2時30分、会社に974億ドルを提示した。";

    private Ahead() {}

    /// Begins to read on a thread of its own and returns at once. What fails here fails again, and is told, where an article
    /// is read.
    static void begin() {
        Thread.ofPlatform().name("ahead").daemon().start(Ahead::read);
    }

    private static void read() {
        var article = new Article(
                "",
                List.of(new Edition(Language.GERMAN, GERMAN, "de"), new Edition(Language.JAPANESE, JAPANESE, "ja")));
        Reviewer.review(article, List.of(), Progress.NONE);
    }
}
