package taiyaku.desk;

import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Severity;
import taiyaku.review.Review;

/// Articles with a review made by hand, for tests and pictures of the window.
public final class HandArticles {

    /// The harbour of Lumen in four sentences, each with its figure, translated one by one.
    public static final String HARBOUR_GERMAN = """
            Der Hafen von Lumen kostet 97,4 Milliarden Euro.
            Er hat drei Becken und zwölf Schleusen.
            Die Stadt zahlt 12 Millionen Euro.
            Den Rest zahlt der Bund in 15 Jahren.
            """;

    /// The same in Japanese.
    public static final String HARBOUR_JAPANESE = """
            ルーメン港には974億ユーロかかる。
            港には3つの泊地と12の水門がある。
            市は1200万ユーロを支払う。
            残りは国が15年かけて支払う。
            """;

    private HandArticles() {}

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
