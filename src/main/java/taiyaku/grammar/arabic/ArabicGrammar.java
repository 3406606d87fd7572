package taiyaku.grammar.arabic;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Qualifier;
import taiyaku.grammar.arabic.number.ArabicLexicon;
import taiyaku.grammar.arabic.number.ArabicText;
import taiyaku.grammar.arabic.number.ArabicUnits;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Grammar;
import taiyaku.grammar.table.Phrases;
import taiyaku.grammar.table.Qualifiers;
import taiyaku.grammar.table.Starts;
import taiyaku.grammar.table.Words;

/// How Arabic spells figures: digits of three scripts, number words with their genders, duals and plurals, small words glued
/// on in front, two sets of month names.
///
/// A figure may begin inside a word (بثلاثة, من100): what is glued on in front stays outside it.
public final class ArabicGrammar implements Grammar {

    private static final Phrases TRAPS = traps();
    private static final Qualifiers QUALIFIERS = Qualifiers.of("ar");
    private static final int MOST_GLUED = 4;

    private static final Starts STARTS = Starts.of(
            Stream.of(
                            ArabicLexicon.starts().stream(),
                            ArabicUnits.starts(),
                            ArabicMonths.starts(),
                            ArabicDates.starts(),
                            ArabicMultiples.starts().stream(),
                            Stream.of("ساعه", "بضعه", "بضع", "عده", "مرتين", "مرتان", "منتصف الليل", "كلا ال*", "كلتا ال*", "كلي ال*", "كلتي ال*", "كلاهما", "كلتاهما", "كليهما", "كلتيهما", "ضعفي", "ضعفين", "ضعفا", "ضعفان", ".*", "٫*", "٪*", "%*"))
                    .flatMap(start -> start)
                    .toList(),
            ArabicText::fold);

    @Override
    public boolean seek(Cursor cursor) {
        while (!cursor.ended()) {
            char c = cursor.peek();
            if (ArabicText.isLetter(c) ? mayStart(cursor.text(), cursor.at()) : STARTS.starts(cursor)) {
                return true;
            }
            skip(cursor);
        }
        return false;
    }

    private static boolean mayStart(String text, int at) {
        boolean border = at == 0 || !ArabicText.isLetter(text.charAt(at - 1));
        boolean starts = border && STARTS.word(text, at);
        // what may be glued on in front: و ف ب ل ك, then ال
        for (int i = at; border && !starts && i < Math.min(at + MOST_GLUED, text.length()); i++) {
            border = "وفبلكا".indexOf(text.charAt(i)) >= 0;
            starts = border && STARTS.word(text, i + 1);
        }
        return starts;
    }

    @Override
    public @Nullable Figure figure(Cursor cursor) {
        int start = cursor.at();
        char c = cursor.peek();
        boolean letter = ArabicText.isLetter(c);
        if (letter && start > 0 && ArabicText.isLetter(cursor.peek(-1))) {
            return null;
        }
        var figure = letter ? null : ArabicDebris.read(cursor);
        for (int reader = 0; figure == null && reader < 5; reader++) {
            cursor.at(start);
            figure = switch (reader) {
                case 0 -> ArabicDates.read(cursor);
                case 1 -> ArabicHours.read(cursor);
                case 2 -> ArabicOrdinals.read(cursor);
                case 3 -> ArabicMultiples.read(cursor);
                default -> ArabicQuantities.read(cursor);
            };
        }
        if (figure == null || (letter && trapped(cursor.text(), start) >= figure.span().end())) {
            return null;
        }
        return qualified(cursor, figure);
    }

    private static Figure qualified(Cursor cursor, Figure figure) {
        if (figure.qualifier() != Qualifier.EXACT) {
            return figure;
        }
        var span = figure.span();
        var qualifier = QUALIFIERS.before(cursor.text(), span.start());
        if (qualifier == Qualifier.EXACT) {
            qualifier = behind(cursor, span.end());
        }
        return new Figure(span, figure.value(), figure.to(), qualifier);
    }

    /// على الأقل, تقريبا, على الأكثر behind the figure.
    private static Qualifier behind(Cursor cursor, int end) {
        var first = ArabicText.word(cursor, cursor.afterBlanks(end));
        var second = ArabicText.word(cursor, cursor.afterBlanks(first.end()));
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

    /// Where the longest word or phrase that is no figure ends, counted from the word at `start`; `start` when none. A small
    /// word may be glued on in front of it, but no letter of its own: واحد is no و and أحد.
    private static int trapped(String text, int start) {
        int end = TRAPS.end(text, start);
        boolean glued = start < text.length() && "وفبل".indexOf(text.charAt(start)) >= 0;
        int behind = glued ? TRAPS.end(text, start + 1) : start;
        return behind > start + 4 ? Math.max(end, behind) : end;
    }

    private static Phrases traps() {
        var traps = new Phrases(ArabicText::fold);
        Words.all("words.ar.txt").forEach(phrase -> traps.add(phrase.replace('_', ' ')));
        return traps;
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
