package taiyaku.grammar.writing.idiom;

import java.math.BigDecimal;

/// Digits and signs, for a language we have no words of.
final class PlainIdiom implements Idiom {

    @Override
    public String percent() {
        return " %";
    }

    @Override
    public String points() {
        return " pp";
    }

    @Override
    public String ordinal(BigDecimal number, String like) {
        return number.toPlainString();
    }

    @Override
    public String multiple(BigDecimal number, String written) {
        return written + "×";
    }

    @Override
    public String age(BigDecimal years) {
        return "";
    }

    @Override
    public String between(String like) {
        return "–";
    }

    @Override
    public String century(int ordinal) {
        return (ordinal - 1) + "00–" + (ordinal - 1) + "99";
    }

    @Override
    public String quarter(int year, int quarter) {
        return "Q" + quarter + (year > 0 ? " " + year : "");
    }

    @Override
    public String half(int year, int half) {
        return "H" + half + (year > 0 ? " " + year : "");
    }

    @Override
    public String season(int year, int season) {
        return String.valueOf(year);
    }

    @Override
    public String decade(int year) {
        return year + "–" + (year + 9);
    }

    @Override
    public String fiscal(int year) {
        return String.valueOf(year);
    }

    @Override
    public String time(int hour, int minute, boolean open, String like) {
        return Idiom.two(hour) + ":" + Idiom.two(minute);
    }
}
