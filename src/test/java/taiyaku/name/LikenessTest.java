package taiyaku.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private final Likeness likeness = new Likeness();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Musk | マスク
            Musk | ماسك
            Musk | موسك
            Musks | マスク
            Altman | アルトマン
            Toberoff | トベロフ
            Twitter | ツイッター
            SoftBank | ソフトバンク
            Oracle | オラクル
            Tesla | テスラ
            Trump | トランプ
            Paris | パリ
            Microsoft | マイクロソフト
            Scherzer | シャーザー
            Zuckerberg | ザッカーバーグ
            Washington | ワシントン
            Müller | ミュラー
            Burnaston | バーナストン
            Путин | Putin
            Churchill | チャーチル
            """)
    void soundsTheSame(String one, String other) {
        assertTrue(likeness.of(one, other) >= Likeness.SAME, () -> one + " ~ " + other + " " + likeness.of(one, other));
        assertFalse(Collections.disjoint(likeness.keys(one), likeness.keys(other)), one + " is looked up by another key");
        assertEquals(likeness.of(one, other), likeness.of(other, one), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Musk | マスコット
            Trump | トラック
            Elon | オープン
            Spiel | スペイン
            Kontrolle | コンソーシアム
            Altman | アマゾン
            Hauptstadt | キャピタル
            """)
    void soundsDifferent(String one, String other) {
        assertTrue(likeness.of(one, other) < Likeness.SAME, () -> one + " ~ " + other + " " + likeness.of(one, other));
    }

    @Test
    void nothingIsLikeNothing() {
        assertEquals(0, likeness.of("", "Musk"));
        assertEquals(0, likeness.of("···", "ー"));
        assertEquals(1, likeness.of("Musk", "Musk"));
    }
}
