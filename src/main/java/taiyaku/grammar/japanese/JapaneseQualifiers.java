package taiyaku.grammar.japanese;

import java.util.List;
import java.util.Map;
import taiyaku.figure.Qualifier;
import taiyaku.grammar.scan.Cursor;

/// The words around a Japanese figure that say how exact it is meant: 約 before it, 以上 behind it.
final class JapaneseQualifiers {

    private static final List<Map.Entry<String, Qualifier>> BEFORE = List.of(
            Map.entry("約", Qualifier.ABOUT),
            Map.entry("およそ", Qualifier.ABOUT),
            Map.entry("おおよそ", Qualifier.ABOUT),
            Map.entry("おおむね", Qualifier.ABOUT),
            Map.entry("概ね", Qualifier.ABOUT),
            Map.entry("ざっと", Qualifier.ABOUT),
            Map.entry("ほぼ", Qualifier.ABOUT),
            Map.entry("推定", Qualifier.ABOUT),
            Map.entry("最大", Qualifier.AT_MOST),
            Map.entry("最大で", Qualifier.AT_MOST),
            Map.entry("最高", Qualifier.AT_MOST),
            Map.entry("最長", Qualifier.AT_MOST),
            Map.entry("最多で", Qualifier.AT_MOST),
            Map.entry("多くとも", Qualifier.AT_MOST),
            Map.entry("せいぜい", Qualifier.AT_MOST),
            Map.entry("最低", Qualifier.AT_LEAST),
            Map.entry("最低でも", Qualifier.AT_LEAST),
            Map.entry("少なくとも", Qualifier.AT_LEAST));

    private static final List<Map.Entry<String, Qualifier>> BEHIND = List.of(
            Map.entry("以上", Qualifier.AT_LEAST),
            Map.entry("以下", Qualifier.AT_MOST),
            Map.entry("以内", Qualifier.AT_MOST),
            Map.entry("未満", Qualifier.BELOW),
            Map.entry("足らず", Qualifier.BELOW),
            Map.entry("に満たない", Qualifier.BELOW),
            Map.entry("近く", Qualifier.BELOW),
            Map.entry("近い", Qualifier.BELOW),
            Map.entry("を下回", Qualifier.BELOW),
            Map.entry("余り", Qualifier.ABOVE),
            Map.entry("あまり", Qualifier.ABOVE),
            Map.entry("超", Qualifier.ABOVE),
            Map.entry("を超え", Qualifier.ABOVE),
            Map.entry("を超す", Qualifier.ABOVE),
            Map.entry("を上回", Qualifier.ABOVE),
            Map.entry("ほど", Qualifier.ABOUT),
            Map.entry("程度", Qualifier.ABOUT),
            Map.entry("前後", Qualifier.ABOUT),
            Map.entry("くらい", Qualifier.ABOUT),
            Map.entry("ぐらい", Qualifier.ABOUT),
            Map.entry("ごろ", Qualifier.ABOUT),
            Map.entry("頃", Qualifier.ABOUT),
            Map.entry("弱", Qualifier.BELOW),
            Map.entry("強", Qualifier.ABOVE));

    /// What makes 弱 and 強 the begin of another word: 5強い, 3強化.
    private static final String NOT_BEHIND_STRONG = "いくめまみさかけ化制力者気引奪盗姦調要点体火震烈敵豪";

    private JapaneseQualifiers() {}

    /// What the words around a stretch of text say of the figure there; behind goes before.
    static Qualifier around(String text, int start, int end) {
        var behind = behind(text, end);
        return behind == Qualifier.EXACT ? before(text, start) : behind;
    }

    private static Qualifier before(String text, int start) {
        int end = start;
        while (end > 0 && start - end < 2 && Cursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        var found = Qualifier.EXACT;
        int longest = 0;
        for (var word : BEFORE) {
            int length = word.getKey().length();
            if (length > longest && text.startsWith(word.getKey(), end - length)) {
                found = word.getValue();
                longest = length;
            }
        }
        return found;
    }

    private static Qualifier behind(String text, int end) {
        int at = end;
        while (at < text.length() && at - end < 2 && Cursor.isBlank(text.charAt(at))) {
            at++;
        }
        for (var word : BEHIND) {
            if (text.startsWith(word.getKey(), at)) {
                boolean strength = word.getKey().equals("弱") || word.getKey().equals("強");
                int next = at + 1;
                boolean other = strength && next < text.length() && NOT_BEHIND_STRONG.indexOf(text.charAt(next)) >= 0;
                return other ? Qualifier.EXACT : word.getValue();
            }
        }
        return Qualifier.EXACT;
    }
}
