package taiyaku.grammar.japanese;

import java.util.List;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseAmount;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;

/// Numbers that stand alone, without unit or counter: which of them are figures, and which are parts of names and words
/// (GPT-4, ボーイング737, 三菱, 統一).
public final class JapaneseBare {

    /// Words behind which a number names something.
    private static final List<String> LABELS = List.of("注", "※", "図", "表", "写真", "バージョン", "脚注", "別表", "資料");

    /// Words behind which a number in brackets is an age.
    private static final List<String> PEOPLE = List.of("氏", "さん", "容疑者", "被告", "選手", "社長", "会長", "教授", "男性", "女性", "議員", "首相",
            "大統領", "監督", "死刑囚", "君", "ちゃん", "被疑者", "知事", "市長", "夫婦", "店長", "会社員", "学生", "社員", "生徒", "児童", "園児", "男児", "女児", "少年", "少女", "長男", "長女", "次男", "次女");

    private JapaneseBare() {}

    /// Whether the number, read from `start` to the cursor, is a figure by itself.
    static boolean stands(Cursor cursor, int start, JapaneseAmount amount) {
        char before = start > 0 ? cursor.text().charAt(start - 1) : Cursor.END;
        char behind = cursor.peek();
        if (amount.kanji()) {
            return kanji(amount, before, behind);
        }
        if (Context.isLatin(behind) || chained(cursor)) {
            return false;
        }
        if (amount.scaled()) {
            return true;
        }
        if (amount.vague() == Qualifier.SEVERAL) {
            return false;
        }
        return !named(cursor.text(), start, amount);
    }

    /// Kanji alone: a number with a scale word (三十三, 数千) with no other kanji beside it; one digit only when nothing at
    /// all stands beside it.
    private static boolean kanji(JapaneseAmount amount, char before, char behind) {
        boolean glued = JapaneseDates.isHan(before) && "約計".indexOf(before) < 0;
        if (!glued && amount.vague() == Qualifier.SEVERAL) {
            // whatever is counted: 十数館
            return amount.scaled();
        }
        if (glued || JapaneseDates.isHan(behind)) {
            return false;
        }
        boolean alone = !Character.isLetter(before) && !Character.isLetter(behind);
        boolean decimals = amount.value().scale() > 0 && amount.length() >= 3;
        return decimals || (amount.scaled() && amount.length() > 1) || (alone && amount.length() == 1 && !amount.digits().equals("0"))
                || (alone && amount.small() == 0 && behind != '〇' && before != '〇');
    }

    /// Whether the digits belong to a name before them: Bellator 206, ボーイング737, No.5.
    private static boolean named(String text, int start, JapaneseAmount amount) {
        if (start == 0 || year(amount) > 0) {
            return start > 0 && (Context.isLatin(text.charAt(start - 1)) || text.charAt(start - 1) == '-');
        }
        char before = text.charAt(start - 1);
        if (Context.isLatin(before) || Numeral.isDigit(before) || "-_.#＃@/".indexOf(before) >= 0) {
            return true;
        }
        if (LABELS.stream().anyMatch(word -> text.startsWith(word, start - word.length()))
                || (before == '[' && text.startsWith("]", amount.end()))) {
            return true;
        }
        var plain = amount.plain();
        boolean whole = plain != null && plain.plain();
        if (isKatakana(before)) {
            return whole;
        }
        int at = start;
        while (at > 0 && start - at < 2 && Cursor.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && at < start && (Context.isLatin(text.charAt(at - 1)) || (whole && isKatakana(text.charAt(at - 1))));
    }

    /// Whether a number in brackets behind a person is an age: 田中太郎氏（54）, 男性(54).
    static boolean aged(Cursor cursor, int start, JapaneseAmount amount) {
        int n = amount.small();
        char open = cursor.charAt(start - 1);
        char close = cursor.peek();
        boolean brackets = (open == '(' && close == ')') || (open == '（' && close == '）');
        return brackets && n > 0 && n < 120 && PEOPLE.stream().anyMatch(word -> cursor.text().startsWith(word, start - 1 - word.length()));
    }

    /// Whether digits go on behind a mark: 1-800-555, 192.168.0.1, 3/4/5.
    static boolean chained(Cursor cursor) {
        return "-/:.,－／：．，".indexOf(cursor.peek()) >= 0 && Numeral.isDigit(cursor.peek(1));
    }

    /// What a number alone says: a year of our time, or a count.
    static Value value(JapaneseAmount amount) {
        int year = year(amount);
        return year > 0 ? new PartialDate(year, 0, 0).value() : new Value.Count(amount.value());
    }

    /// The year four plain digits say (1900–2099), or 0.
    static int year(JapaneseAmount amount) {
        boolean four = amount.plain() != null && amount.plain().plain() && amount.length() == 4;
        int year = four ? amount.small() : 0;
        return year >= 1900 && year < 2100 ? year : 0;
    }

    /// 100K, 1.2M: the letter counts thousands or millions; 4K, 8K and 3M are names.
    static JapaneseAmount lifted(Cursor cursor, JapaneseAmount amount) {
        char c = cursor.peek();
        char next = cursor.peek(1);
        int power = c == 'K' || c == 'k' ? 3 : c == 'M' ? 6 : 0;
        if (power == 0 || amount.plain() == null || Context.isLatin(next) || Numeral.isDigit(next)) {
            return amount;
        }
        boolean alone = Context.alone(cursor.text(), amount.start(), cursor.at() + 1);
        if (amount.plain().decimals() == 0 && amount.digits().length() < 2 && !alone) {
            return amount;
        }
        cursor.next();
        return amount.movedTo(cursor.at(), amount.value().movePointRight(power));
    }

    private static boolean isKatakana(char c) {
        return (c >= 'ァ' && c <= 'ヿ' && c != '・') || (c >= 'ｦ' && c <= 'ﾟ');
    }
}
