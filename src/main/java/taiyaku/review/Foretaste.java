package taiyaku.review;

import java.util.List;
import java.util.Map;
import taiyaku.align.Pin;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// A review of one sentence, made for what it takes: dictionaries, number words and rules are read once in a program, and
/// a sentence asks for most of them. Made while something else is waited for, it spares the first article that.
public final class Foretaste {

    /// A figure that is right in German alone, so that a finding and what would be right are asked for too.
    private static final Map<Language, String> SENTENCES = Map.of(
            Language.GERMAN, "Elon Musk bietet am Montag um 14,30 Uhr 97,4 Milliarden Dollar für die Firma.",
            Language.JAPANESE, "イーロン・マスク氏は月曜日の午後2時30分、会社に97,4億ドルを提示した。",
            Language.ENGLISH, "Elon Musk offers 97.4 million dollars for the company on Monday at 2:30 pm.",
            Language.ARABIC, "يعرض إيلون ماسك 97.4 مليون دولار للشركة يوم الاثنين الساعة 2:30 مساء.");

    private static final List<Language> USUAL = List.of(Language.GERMAN, Language.JAPANESE);

    private Foretaste() {}

    /// A review in some languages; in German and Japanese where there is none among them that figures are read in by words.
    ///
    /// @param languages those of the versions to come, the original first
    public static Review of(List<Language> languages) {
        var known = languages.stream().filter(SENTENCES::containsKey).distinct().toList();
        var editions = (known.isEmpty() ? USUAL : known)
                .stream()
                        .map(language -> new Edition(language, SENTENCES.getOrDefault(language, ""), language.code()))
                        .toList();
        return Reviewer.review(new Article("", editions), List.<Pin>of(), Progress.NONE);
    }
}
