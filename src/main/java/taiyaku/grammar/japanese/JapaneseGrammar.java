package taiyaku.grammar.japanese;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Grammar;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Starts;
import taiyaku.grammar.table.Units;
import taiyaku.grammar.table.Words;
import taiyaku.text.Span;

/// How Japanese spells figures: myriads, kanji numbers, counters, eras, and what machines leave of them.
///
/// Words border on words without a blank, so a number is told from a part of a word by a list of words, by what stands
/// beside it, and by the change of script; ICU's word iterator would be a hundred times slower.
public final class JapaneseGrammar implements Grammar {

    private static final Words WORDS = Words.of("words.ja.txt");
    private static final BigDecimal TWO = BigDecimal.TWO;

    /// Figures that are words.
    private static final Map<String, Value> SAID = Map.ofEntries(
            Map.entry("最初", new Value.Ordinal(BigDecimal.ONE)),
            Map.entry("半分", new Value.Fraction(BigDecimal.ONE, TWO)),
            Map.entry("半数", new Value.Fraction(BigDecimal.ONE, TWO)),
            Map.entry("半減", new Value.Multiple(new BigDecimal("0.5"))),
            Map.entry("倍増", new Value.Multiple(TWO)),
            Map.entry("倍以上", new Value.Multiple(TWO)),
            Map.entry("ふたり", new Value.Count(TWO)),
            Map.entry("ふたつ", new Value.Count(TWO)),
            Map.entry("双子", new Value.Count(TWO)),
            Map.entry("三つ子", new Value.Count(BigDecimal.valueOf(3))),
            Map.entry("五つ子", new Value.Count(BigDecimal.valueOf(5))),
            Map.entry("ゼロ", new Value.Count(BigDecimal.ZERO)));

    /// What figures begin with, digits and kanji numbers aside.
    private static final Starts STARTS = Starts.of(Stream.of(
                    SAID.keySet(),
                    JapaneseDates.starts(),
                    JapaneseClasses.starts(),
                    Set.of("数", "何", "幾", "第", "半", "午前", "午後", "正午", "早朝", "朝", "夕", "昼", "深夜", "真夜中", "未明", "夜"),
                    Set.of("時速", "毎時", "秒速", "毎秒", "摂氏", "華氏", "氷点下", "零下", "マイナス", "上半期", "上期", "下半期", "下期"),
                    Set.of("'", "’", ".", "+", "▲", "△", "－", "【", "＿"),
                    Set.copyOf(Units.of("ja").starts()))
            .flatMap(Set::stream)
            .map(start -> start.endsWith("*") ? start : start + "*")
            .toList());

    /// Characters with which neither a figure nor a word of the list begins: nearly all of a text.
    private static final boolean[] PLAIN = plain();

    private static boolean[] plain() {
        var plain = new boolean[1 << 16];
        for (int c = 0; c < 1 << 16; c++) {
            char letter = (char) c;
            plain[c] = !STARTS.first(letter)
                    && !JapaneseNumbers.isKanjiNumber(letter)
                    && !WORDS.begins(letter)
                    && !isLatinOrDigit(letter);
        }
        return plain;
    }

    @Override
    public boolean seek(Cursor cursor) {
        var text = cursor.text();
        while (true) {
            int at = cursor.at();
            while (at < text.length() && PLAIN[text.charAt(at)]) {
                at++;
            }
            cursor.at(at);
            if (at == text.length()) {
                return false;
            }
            if (mayStart(cursor)) {
                return true;
            }
            skip(cursor);
        }
    }

    private static boolean mayStart(Cursor cursor) {
        char c = cursor.peek();
        if (JapaneseNumbers.isKanjiNumber(c)) {
            return true;
        }
        if (c >= 'ぁ' && c <= 'ん' && Character.isLetter(cursor.peek(-1))) {
            return false;
        }
        return STARTS.first(c)
                && (!Character.isLetter(c)
                        ? Starts.sign(cursor)
                        : STARTS.word(cursor.text(), cursor.at()) && !(Context.isLatin(c) && isLatinOrDigit(cursor.peek(-1))));
    }

    @Override
    public @Nullable Figure figure(Cursor cursor) {
        int start = cursor.at();
        var figure = single(cursor);
        if (figure == null || figure.span().length() <= WORDS.length(cursor.text(), start)) {
            return null;
        }
        if (figure.to() == null && figure.value().kind() != Kind.DEBRIS) {
            cursor.at(figure.span().end());
            figure = JapaneseRanges.extended(cursor, figure);
        }
        if (figure.qualifier() != Qualifier.EXACT) {
            return figure;
        }
        var span = figure.span();
        var qualifier = JapaneseQualifiers.around(cursor.text(), span.start(), span.end());
        return new Figure(span, figure.value(), figure.to(), qualifier);
    }

    /// One figure that starts at the cursor, without the other end of a range; the cursor is left behind it.
    static @Nullable Figure single(Cursor cursor) {
        int start = cursor.at();
        var figure = JapaneseDebris.read(cursor);
        if (figure == null) {
            figure = back(cursor, start, JapaneseDates.read(cursor));
        }
        if (figure == null) {
            figure = back(cursor, start, JapaneseTimes.read(cursor));
        }
        if (figure == null) {
            figure = back(cursor, start, said(cursor));
        }
        return figure == null ? back(cursor, start, JapaneseQuantities.read(cursor)) : figure;
    }

    private static @Nullable Figure back(Cursor cursor, int start, @Nullable Figure figure) {
        if (figure == null) {
            cursor.at(start);
        }
        return figure;
    }

    /// Figures that begin with no numeral: 半年, 倍増, 最初, 小学6年, 第1四半期 without a year.
    private static @Nullable Figure said(Cursor cursor) {
        int start = cursor.at();
        var value = JapaneseLengths.unsaid(cursor);
        if (value == null) {
            value = JapaneseDates.part(cursor, 0);
        }
        if (value == null) {
            value = JapaneseClasses.read(cursor.moved(start));
        }
        if (value == null) {
            cursor.at(start);
            boolean inside = (isKatakana(cursor.peek()) && isKatakana(cursor.peek(-1))) || cursor.peek(-1) == '・';
            for (var word : SAID.entrySet()) {
                if (!inside && cursor.accept(word.getKey())) {
                    boolean goesOn = isKatakana(cursor.peek(-1)) && isKatakana(cursor.peek());
                    boolean part = cursor.peek(-1) == 'ロ' && JapaneseDates.isHan(cursor.peek());
                    value = goesOn || part ? null : word.getValue();
                    break;
                }
            }
        }
        return value == null ? null : new Figure(new Span(start, cursor.at()), value);
    }

    private static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヿ';
    }

    @Override
    public void skip(Cursor cursor) {
        char c = cursor.peek();
        int word = WORDS.length(cursor.text(), cursor.at());
        if (word > 0) {
            cursor.at(cursor.at() + word);
        } else if (Numeral.isDigit(c) || Context.isLatin(c)) {
            token(cursor);
        } else if (JapaneseNumbers.isKanjiNumber(c)) {
            while (JapaneseNumbers.isKanjiNumber(cursor.peek())) {
                cursor.next();
            }
        } else {
            cursor.next();
        }
    }

    /// Latin letters and digits that hang together: GPT-4, 03-1234-5678, an address.
    private static void token(Cursor cursor) {
        boolean digits = Numeral.isDigit(cursor.peek());
        while (true) {
            char c = cursor.peek();
            digits &= Numeral.isDigit(c) || Cursor.isBlank(c);
            boolean address = c == ':' && cursor.peek(1) == '/' && cursor.peek(2) == '/';
            if (address) {
                while (cursor.peek() > ' ' && cursor.peek() < 127) {
                    cursor.next();
                }
                return;
            }
            boolean group = digits && Cursor.isBlank(c) && Numeral.isDigit(cursor.peek(1));
            boolean joint = group || ("-_.,@'/–−－".indexOf(c) >= 0 && isLatinOrDigit(cursor.peek(1)));
            if (!isLatinOrDigit(c) && !joint) {
                return;
            }
            cursor.next();
        }
    }

    private static boolean isLatinOrDigit(char c) {
        return Context.isLatin(c) || Numeral.isDigit(c);
    }
}
