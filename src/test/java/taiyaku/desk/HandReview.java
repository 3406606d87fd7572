package taiyaku.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Alignment;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.align.Relation;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.check.ledger.Ledger;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.Value;
import taiyaku.name.Name;
import taiyaku.review.Review;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Sentence;
import taiyaku.text.Span;

/// A review made by hand, so that the window can be tested without the engine.
///
/// A row is one string per edition; a figure stands in it as `[97,4 Milliarden Dollar=97400000000 USD]`, a count without
/// a unit, a mask without a value: `[XNUMX人=]`. A row starts with `¶` where a paragraph begins, with `#` where it is a
/// heading; an empty string is a missing sentence, `|` parts two sentences.
public final class HandReview {

    private final List<Language> languages;
    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<List<Sentence>> sentences = new ArrayList<>();
    private final List<List<List<Figure>>> figures = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public HandReview(String... codes) {
        languages = List.of(codes).stream().map(Language::new).toList();
        languages.forEach(language -> {
            texts.add(new StringBuilder());
            sentences.add(new ArrayList<>());
            figures.add(new ArrayList<>());
        });
    }

    public HandReview row(String... sides) {
        var link = new ArrayList<List<Integer>>();
        for (int i = 0; i < sides.length; i++) {
            link.add(side(i, sides[i]));
        }
        links.add(new Link(link, 1, false));
        return this;
    }

    /// Makes the aligner unsure of the last row.
    public HandReview unsure() {
        links.add(new Link(links.removeLast().sides(), 0.6, false));
        return this;
    }

    /// The same, of a suspect.
    public HandReview finding(
            Category category,
            Severity severity,
            @Nullable Cause cause,
            @Nullable String factor,
            @Nullable String suggestion,
            int suspect,
            @Nullable String... spellings) {
        finding(category, severity, cause, factor, suggestion, spellings);
        var last = findings.removeLast();
        findings.add(new Finding(
                category,
                severity,
                last.confidence(),
                List.of(suspect),
                last.places(),
                last.link(),
                cause,
                last.factor(),
                suggestion,
                List.of()));
        return this;
    }

    /// A finding of the last row on these spellings, one per edition, null where there is none; the last is the suspect.
    public HandReview finding(
            Category category,
            Severity severity,
            @Nullable Cause cause,
            @Nullable String factor,
            @Nullable String suggestion,
            @Nullable String... spellings) {
        var places = new ArrayList<@Nullable Place>();
        for (int i = 0; i < spellings.length; i++) {
            places.add(spellings[i] == null ? null : place(i, spellings[i]));
        }
        findings.add(new Finding(
                category,
                severity,
                0.99,
                List.of(spellings.length - 1),
                places,
                links.size() - 1,
                cause,
                factor == null ? null : new BigDecimal(factor),
                suggestion,
                List.of()));
        return this;
    }

    /// How sure the last finding is.
    public HandReview confidence(double confidence) {
        var last = findings.removeLast();
        findings.add(new Finding(
                last.category(),
                last.severity(),
                confidence,
                last.suspects(),
                last.places(),
                last.link(),
                last.cause(),
                last.factor(),
                last.suggestion(),
                last.related()));
        return this;
    }

    public Review review(String title) {
        var editions = IntStream.range(0, languages.size())
                .mapToObj(i -> new Edition(
                        languages.get(i),
                        texts.get(i).toString(),
                        "folder/lumen." + languages.get(i).code() + ".txt"))
                .toList();
        var readings = IntStream.range(0, languages.size())
                .mapToObj(i -> new Reading(
                        editions.get(i),
                        sentences.get(i),
                        figures.get(i),
                        sentences.get(i).stream().map(s -> List.<Name>of()).toList()))
                .toList();
        var relations = Collections.nCopies(readings.size(), Relation.TRANSLATION);
        return new Review(
                new Article(title, editions),
                readings,
                links,
                relations,
                Ledger.of(readings, 0, false, new Alignment(links, relations)),
                findings);
    }

    private List<Integer> side(int edition, String side) {
        var indexes = new ArrayList<Integer>();
        if (side.isEmpty()) {
            return indexes;
        }
        boolean opens = side.startsWith("¶") || side.startsWith("#");
        boolean heading = side.startsWith("#");
        for (var sentence : (opens ? side.substring(1) : side).split("\\|", -1)) {
            indexes.add(sentences.get(edition).size());
            sentence(edition, sentence, opens && indexes.size() == 1, heading);
        }
        return indexes;
    }

    private void sentence(int edition, String marked, boolean opens, boolean heading) {
        var text = texts.get(edition);
        if (!text.isEmpty()) {
            text.append(opens ? "\n\n" : languages.get(edition).code().equals("ja") ? "" : " ");
        }
        int start = text.length();
        var found = new ArrayList<Figure>();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int equals = marked.indexOf('=', open);
            int close = marked.indexOf(']', equals);
            text.append(marked, at, open);
            var span = new Span(text.length(), text.length() + equals - open - 1);
            text.append(marked, open + 1, equals);
            found.add(new Figure(span, value(marked.substring(equals + 1, close))));
            at = close + 1;
        }
        text.append(marked.substring(at));
        sentences.get(edition).add(new Sentence(new Span(start, text.length()), opens, heading));
        figures.get(edition).add(found);
    }

    private static Value value(String told) {
        var parts = told.split(" ", -1);
        if (told.isEmpty()) {
            return new Value.Debris("", Kind.COUNT, null);
        }
        return parts.length == 1
                ? new Value.Count(new BigDecimal(parts[0]))
                : new Value.Money(new BigDecimal(parts[0]), parts[1]);
    }

    private Place place(int edition, String spelling) {
        var side = links.getLast().sides().get(edition);
        int from = sentences.get(edition).get(side.getFirst()).span().start();
        int at = texts.get(edition).indexOf(spelling, from);
        if (at < 0) {
            throw new IllegalArgumentException(spelling);
        }
        var span = new Span(at, at + spelling.length());
        var figure = figures.get(edition).get(side.getFirst()).stream()
                .filter(f -> f.span().overlaps(span))
                .findFirst()
                .orElse(null);
        return new Place(span, spelling, figure);
    }

    /// A short invented article with one finding of every shape.
    public static Review lumen() {
        return new HandReview("de", "ja")
                .row(
                        "#Berger bietet [97,4 Milliarden Dollar=97400000000 USD] für Lumen",
                        "#ベルガー氏、ルーメンに[97,4億ドル=9740000000 USD]の買収提案")
                .finding(
                        Category.NUMBER_MAGNITUDE,
                        Severity.CRITICAL,
                        Cause.SCALE_WORD_COPIED,
                        "0.1",
                        "974億ドル",
                        "97,4 Milliarden Dollar",
                        "97,4億ドル")
                .row(
                        "¶Eine Investorengruppe um die Unternehmerin Konrad Berger will das Forschungslabor Lumen für [97,4 Milliarden Dollar=97400000000 USD] übernehmen.",
                        "¶実業家ベルガー氏が率いる投資家グループは、研究機関ルーメンを[97,4億ドル=9740000000 USD]で買収する意向だ。")
                .finding(
                        Category.NUMBER_MAGNITUDE,
                        Severity.CRITICAL,
                        Cause.SCALE_WORD_COPIED,
                        "0.1",
                        "974億ドル",
                        "97,4 Milliarden Dollar",
                        "97,4億ドル")
                .row(
                        "Das Angebot ging am Montag um [14,30 Uhr=14.5] beim Aufsichtsrat ein, der es am Abend zurückwies.",
                        "提案は月曜日の[午前14,30時XNUMX分=]に取締役会へ届いた。|取締役会はその日の晩のうちに退けている。")
                .finding(
                        Category.TIME,
                        Severity.MAJOR,
                        Cause.MASK_LEAKED,
                        null,
                        "午後2時30分",
                        "14,30 Uhr",
                        "午前14,30時XNUMX分")
                .row(
                        "¶[Elf Forschende=11] gründeten Lumen [2015=2015] als Stiftung; [2018=2018] zog sich Berger im Streit zurück.",
                        "¶ルーメンは[2015年=2015]に[11人=11]の研究者が財団として設立し、[2018年=2018]に対立からベルガー氏が離れた。")
                .row(
                        "In Zürich saßen erst [zwei Angestellte=2] auf [60 Quadratmetern=60], heute arbeiten rund [1700=1700] in [elf Städten=11].",
                        "チューリヒの従業員は当初[60平方メートル=60]に[XNUMX人=]だったが、今は[11都市=11]で約[1700人=1700]が働く。")
                .finding(
                        Category.PLACEHOLDER,
                        Severity.CRITICAL,
                        Cause.MASK_LEAKED,
                        null,
                        "2人",
                        "zwei Angestellte",
                        "XNUMX人")
                .row("Ein Verkauf bräuchte die Zustimmung von [neun=9] der [zwölf Stiftungsräte=12].", "")
                .finding(
                        Category.TEXT_OMITTED,
                        Severity.CRITICAL,
                        null,
                        null,
                        null,
                        "Ein Verkauf bräuchte die Zustimmung von neun der zwölf Stiftungsräte.",
                        null)
                .row(
                        "#Die Anteile",
                        "#持ち分")
                .row(
                        "¶Rund [40 Prozent=40] der Anteile liegen bei der Stiftung, [2,3 Prozent=2.3] bei den Beschäftigten.",
                        "¶株式の約[4割=40]は財団が、[2,3パーセント=2.3]は従業員が保有している。")
                .finding(
                        Category.NUMBER_FORMAT,
                        Severity.MINOR,
                        Cause.COMMA_KEPT,
                        null,
                        "2.3パーセント",
                        "2,3 Prozent",
                        "2,3パーセント")
                .row(
                        "[Eine halbe Million=500000] Menschen unterzeichneten binnen [drei Tagen=3] eine Petition gegen die Übernahme.",
                        "買収反対の請願には[三日間=3]で[50万人=500000]が署名した。")
                .row(
                        "Musk nannte das Angebot ein Geschenk.",
                        "麝香はこの提案を贈り物と呼んだ。")
                .finding(Category.NAME, Severity.MAJOR, null, null, "マスク", "Musk", "麝香")
                .row("Damit schließt der Tag.", "こうしてその日は終わった。")
                .review("Das Lumen-Angebot");
    }

    /// Three versions, one of them Arabic.
    public static Review threeTellings() {
        return new HandReview("de", "ar", "ja")
                .row(
                        "#Berger bietet [97,4 Milliarden Dollar=97400000000 USD]",
                        "#بيرغر يعرض [97.4 مليار دولار=97400000000 USD]",
                        "#ベルガー氏が[97,4億ドル=9740000000 USD]を提示")
                .finding(
                        Category.NUMBER_MAGNITUDE,
                        Severity.CRITICAL,
                        Cause.SCALE_WORD_COPIED,
                        "0.1",
                        "974億ドル",
                        "97,4 Milliarden Dollar",
                        "97.4 مليار دولار",
                        "97,4億ドル")
                .row(
                        "¶In Zürich saßen erst [zwei Angestellte=2] auf [60 Quadratmetern=60], heute arbeiten rund [1700=1700] in [elf Städten=11].",
                        "¶في البداية عمل في زيورخ [موظفان اثنان=2] فقط على مساحة [60 مترًا مربعًا=60]، أما اليوم فيعمل فيها نحو [1700 شخص=1700] في [إحدى عشرة مدينة=11] مع Lumen Labs.",
                        "¶チューリヒの従業員は当初[60平方メートル=60]に[XNUMX人=]だったが、今は[11都市=11]で約[1700人=1700]が働く。")
                .finding(
                        Category.PLACEHOLDER,
                        Severity.CRITICAL,
                        Cause.MASK_LEAKED,
                        null,
                        "2人",
                        "zwei Angestellte",
                        "موظفان اثنان",
                        "XNUMX人")
                .row("Damit schließt der Tag.", "", "こうしてその日は終わった。")
                .review("Drei Meldungen");
    }

    /// Three versions of several paragraphs, told at different lengths.
    public static Review freely() {
        return new HandReview("de", "ja", "ar")
                .row(
                        "#Berger bietet [97,4 Milliarden Dollar=97400000000 USD]",
                        "#ベルガー氏が[97,4億ドル=9740000000 USD]を提示",
                        "#بيرغر يعرض [97.4 مليار دولار=97400000000 USD]")
                .finding(
                        Category.NUMBER_MAGNITUDE,
                        Severity.CRITICAL,
                        Cause.SCALE_WORD_COPIED,
                        "0.1",
                        "974億ドル",
                        1,
                        "97,4 Milliarden Dollar",
                        "97,4億ドル",
                        "97.4 مليار دولار")
                .row(
                        "¶Eine Investorengruppe um die Unternehmerin Konrad Berger will das Forschungslabor Lumen für [97,4 Milliarden Dollar=97400000000 USD] übernehmen.",
                        "¶実業家ベルガー氏が率いる投資家グループは、研究機関ルーメンを[974億ドル=97400000000 USD]で買収する意向だ。",
                        "¶تسعى مجموعة من المستثمرين إلى شراء مختبر الأبحاث لومن مقابل [97.4 مليار دولار=97400000000 USD].")
                .row(
                        "Das Angebot ging am Montag beim Aufsichtsrat ein, der es am Abend zurückwies.",
                        "提案は月曜日に取締役会へ届いた。",
                        "وصل العرض إلى مجلس الإدارة يوم الاثنين، فرفضه المجلس مساء اليوم نفسه.")
                .row("Noch in derselben Nacht trat der Vorsitzende vor die Presse und sprach von einem Scherz.", "", "")
                .row(
                        "¶In Zürich saßen erst [zwei Angestellte=2] auf [60 Quadratmetern=60], heute arbeiten rund [1700=1700] in [elf Städten=11].",
                        "¶チューリヒの従業員は当初[60平方メートル=60]に[XNUMX人=]だったが、今は[11都市=11]で約[1700人=1700]が働く。",
                        "¶في البداية عمل في زيورخ [موظفان اثنان=2] فقط على مساحة [60 مترًا مربعًا=60]، أما اليوم فيعمل فيها نحو [1700 شخص=1700] في [إحدى عشرة مدينة=11].")
                .finding(
                        Category.PLACEHOLDER,
                        Severity.CRITICAL,
                        Cause.MASK_LEAKED,
                        null,
                        "2人",
                        1,
                        "zwei Angestellte",
                        "XNUMX人",
                        "موظفان اثنان")
                .row(
                        "Die ersten [22 Millionen Dollar=22000000 USD] kamen [2016=2016] von einem Stifter, der ungenannt bleiben wollte.",
                        "最初の[22万ドル=220000 USD]は[2016年=2016]、匿名の篤志家が寄せた。",
                        "وجاءت أول [22 مليون دولار=22000000 USD] عام [2016=2016] من متبرع لم يرغب في ذكر اسمه.")
                .finding(
                        Category.NUMBER_MAGNITUDE,
                        Severity.CRITICAL,
                        Cause.MILLION_AS_MYRIAD,
                        "0.01",
                        "2200万ドル",
                        1,
                        "22 Millionen Dollar",
                        "22万ドル",
                        "22 مليون دولار")
                .row(
                        "¶[Eine halbe Million=500000] Menschen unterzeichneten binnen [drei Tagen=3] eine Petition gegen die Übernahme.",
                        "¶買収反対の請願には[三日間=3]で[50万人=500000]が署名した。",
                        "¶ووقّع [نصف مليون=500000] شخص خلال [ثلاثة أيام=3] عريضة ضد الصفقة.")
                .row(
                        "Damit schließt der Tag, an dessen Ende niemand wusste, wem Lumen am nächsten Morgen gehören würde.",
                        "こうしてその日は終わった。",
                        "وهكذا انتهى اليوم.")
                .review("Drei Fassungen");
    }
}
