package taiyaku.grammar.scan;

/// What is left of a broken figure, as it is read: the digits and the masks of one row.
public final class Remains {

    private final StringBuilder digits = new StringBuilder();
    private boolean masked;

    /// Takes the mask or the digits that come next.
    ///
    /// @return whether some came; else the cursor stays
    public boolean take(Cursor cursor) {
        if (Masks.take(cursor)) {
            masked = true;
            return true;
        }
        int from = cursor.at();
        while (Numeral.isDigit(cursor.peek())) {
            int digit = Character.digit(cursor.next(), 10);
            if (digits.length() <= Numeral.LONGEST) {
                digits.append(digit);
            }
        }
        return cursor.at() > from;
    }

    /// Whether a mask is among them, and no endless row of digits: then it is a broken figure.
    public boolean broken() {
        return masked && digits.length() <= Numeral.LONGEST;
    }

    /// The digits that are still there, as `0`–`9`.
    public String digits() {
        return digits.toString();
    }
}
