package taiyaku.grammar.arabic;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Qualifier;
import taiyaku.grammar.arabic.number.ArabicText;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Grammar;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Qualifiers;
import taiyaku.grammar.table.Words;

/// How Arabic spells figures: digits of three scripts, number words with their genders, duals and plurals, small words glued
/// on in front, two sets of month names.
///
/// A figure may begin inside a word (بثلاثة, من100): what is glued on in front stays outside it.
public final class ArabicGrammar implements Grammar {

    private static final Words WORDS = Words.of("words.ar.txt");
    private static final Qualifiers QUALIFIERS = Qualifiers.of("ar");
    private static final int MOST_WORDS = 3;

    @Override
    public @Nullable Figure figure(Cursor cursor) {
        int start = cursor.at();
        char c = cursor.peek();
        boolean letter = ArabicText.isLetter(c);
        if (letter && start > 0 && ArabicText.isLetter(cursor.peek(-1))) {
            return null;
        }
        if (!letter && !mayStart(cursor)) {
            return null;
        }
        var figure = letter ? null : ArabicDebris.read(cursor);
        for (int reader = 0; figure == null && reader < 4; reader++) {
            cursor.at(start);
            figure = switch (reader) {
                case 0 -> ArabicDates.read(cursor);
                case 1 -> ArabicHours.read(cursor);
                case 2 -> ArabicOrdinals.read(cursor);
                default -> ArabicQuantities.read(cursor);
            };
        }
        if (figure == null || (letter && trapped(cursor.text(), start) >= figure.span().end())) {
            return null;
        }
        return qualified(cursor.text(), figure);
    }

    private static boolean mayStart(Cursor cursor) {
        char c = cursor.peek();
        return Numeral.isDigit(c)
                || "-−.٫X_[<{%#@$".indexOf(c) >= 0
                || (c >= 'A' && c <= 'Z' && !Character.isLetterOrDigit(cursor.peek(-1)))
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static Figure qualified(String text, Figure figure) {
        if (figure.qualifier() != Qualifier.EXACT) {
            return figure;
        }
        var span = figure.span();
        var qualifier = QUALIFIERS.before(text, span.start());
        if (qualifier == Qualifier.EXACT) {
            qualifier = behind(text, span.end());
        }
        return new Figure(span, figure.value(), figure.to(), qualifier);
    }

    /// على الأقل, تقريبا, على الأكثر behind the figure.
    private static Qualifier behind(String text, int end) {
        var cursor = new Cursor(text);
        var first = ArabicText.word(text, cursor.afterBlanks(end));
        var second = ArabicText.word(text, cursor.afterBlanks(first.end()));
        return switch (first.folded()) {
            case "تقريبا" -> Qualifier.ABOUT;
            case "علي" ->
                switch (second.folded()) {
                    case "الاقل" -> Qualifier.AT_LEAST;
                    case "الاكثر" -> Qualifier.AT_MOST;
                    default -> Qualifier.EXACT;
                };
            case "كحد" ->
                switch (second.folded()) {
                    case "ادني" -> Qualifier.AT_LEAST;
                    case "اقصي" -> Qualifier.AT_MOST;
                    default -> Qualifier.EXACT;
                };
            case "فاكثر", "فصاعدا" -> Qualifier.AT_LEAST;
            default -> Qualifier.EXACT;
        };
    }

    /// Where the longest word or phrase that is no figure ends, counted from the word at `start`; `start` when none.
    private static int trapped(String text, int start) {
        var phrase = new StringBuilder();
        int end = start;
        int at = start;
        var cursor = new Cursor(text);
        for (int words = 0; words < MOST_WORDS; words++) {
            var word = ArabicText.word(text, at);
            if (word.folded().isEmpty()) {
                break;
            }
            phrase.append(phrase.isEmpty() ? "" : "_").append(word.folded());
            // واحد is no و and أحد
            int glued = phrase.length() > 4 && "وفبل".indexOf(phrase.charAt(0)) >= 0 ? 1 : 0;
            boolean whole = WORDS.length(phrase.toString(), 0) == phrase.length();
            if (whole || (glued > 0 && WORDS.length(phrase.toString(), 1) == phrase.length() - 1)) {
                end = word.end();
            }
            at = cursor.afterBlanks(word.end());
        }
        return end;
    }

    @Override
    public void skip(Cursor cursor) {
        int start = cursor.at();
        if (ArabicText.isLetter(cursor.peek())) {
            int trap = trapped(cursor.text(), start);
            if (trap > start) {
                cursor.at(trap);
            }
            while (ArabicText.isLetter(cursor.peek())) {
                cursor.next();
            }
            return;
        }
        Context.skip(cursor);
    }
}
