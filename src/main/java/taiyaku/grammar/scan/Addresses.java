package taiyaku.grammar.scan;

import java.util.List;

/// What holds digits and is no figure: web and mail addresses, hash tags, phone numbers.
public final class Addresses {

    private static final int LONGEST = 2000;

    private static final List<String> PHONES = List.of(
            "telefon", "tel", "telefonnummer", "nummer", "hotline", "rufnummer", "notruf", "fax", "phone", "call", "dial",
            "helpline", "number", "samaritans", "unter");

    private Addresses() {}

    /// Takes the address or phone number at the cursor; else the cursor stays.
    public static boolean take(Cursor cursor) {
        int start = cursor.at();
        if (cursor.peek() == '#' && Characters.isLetter(cursor.peek(1))) {
            cursor.next();
            while (Characters.isLetterOrDigit(cursor.peek()) || cursor.peek() == '_') {
                cursor.next();
            }
            return true;
        }
        if (phone(cursor)) {
            return true;
        }
        cursor.at(start);
        return opens(cursor) && web(cursor);
    }

    private static boolean opens(Cursor cursor) {
        char before = cursor.peek(-1);
        return Characters.isLetterOrDigit(cursor.peek())
                && (before == Cursor.END || Character.isWhitespace(before) || "(<\"'„“[»«|".indexOf(before) >= 0);
    }

    /// A word that goes on as an address: https://…, www.…, name@host, host.de/path.
    private static boolean web(Cursor cursor) {
        var text = cursor.text();
        int start = cursor.at();
        int end = start;
        boolean address = false;
        while (end < text.length() && end - start < LONGEST && !Character.isWhitespace(text.charAt(end))) {
            char c = text.charAt(end);
            address |= c == ':' && text.startsWith("://", end);
            address |= c == '@' && end > start && end + 1 < text.length() && Characters.isLetter(text.charAt(end + 1));
            address |= c == '.' && domain(text, start, end);
            end++;
        }
        if (!address && !text.startsWith("www.", start)) {
            return false;
        }
        while (end > start + 1 && ".,;:!?)\"“'»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        cursor.at(end);
        return true;
    }

    /// Whether a dot stands before a top level domain in small letters.
    private static boolean domain(String text, int start, int dot) {
        if (dot == start || !Characters.isLetterOrDigit(text.charAt(dot - 1))) {
            return false;
        }
        for (var top : List.of("de", "com", "org", "net", "ch", "at", "fr", "uk", "jp", "io", "eu", "info", "tv", "gov")) {
            int end = dot + 1 + top.length();
            if (text.startsWith(top, dot + 1) && (end >= text.length() || !Characters.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /// `+49 30 123456`, `030/1234567`, `0800 111 0 111`, and groups of digits behind Telefon, Nummer, call.
    private static boolean phone(Cursor cursor) {
        int start = cursor.at();
        boolean plus = cursor.peek() == '+' && Numeral.isDigit(cursor.peek(1));
        boolean zero = cursor.peek() == '0' && Numeral.isDigit(cursor.peek(1));
        boolean announced = Numeral.isDigit(cursor.peek()) && announced(cursor);
        if (!plus && !zero && !announced) {
            return false;
        }
        cursor.next();
        int digits = plus ? 0 : 1;
        int groups = 1;
        while (!cursor.ended() && cursor.at() - start < 40) {
            char c = cursor.peek();
            if (Numeral.isDigit(c)) {
                digits++;
            } else if ((c == ' ' || c == '-' || c == '/' || c == '(' || c == ')' || c == '\u00A0')
                    && (Numeral.isDigit(cursor.peek(1)) || cursor.peek(1) == '(' || cursor.peek(1) == ' ')) {
                groups++;
            } else {
                break;
            }
            cursor.next();
        }
        boolean long1 = digits >= 7 && (groups > 1 || plus || announced || digits > 8);
        return (long1 || (announced && groups > 1 && digits >= 5)) && !Characters.isLetter(cursor.peek());
    }

    private static boolean announced(Cursor cursor) {
        var before = cursor.wordBefore(cursor.at()).toLowerCase(java.util.Locale.ROOT);
        return PHONES.contains(before)
                || (before.equals("on") && cursor.text().lastIndexOf("free", cursor.at()) > cursor.at() - 20);
    }
}
