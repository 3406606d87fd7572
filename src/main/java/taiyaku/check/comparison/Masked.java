package taiyaku.check.comparison;

/// Where a mask stands in a broken figure: `XNUMX`, `__NUM__`, `[NUM]`.
public final class Masked {

    private static final String FENCES = "_[{<⟨【＿#@%$";

    private Masked() {}

    /// The offset of the mask in the text of a broken figure; -1 when it is broken without one (`14,30時`).
    public static int start(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'X' || c == 'x') {
                if (i + 2 < text.length() && (text.charAt(i + 1) == 'X' || text.charAt(i + 1) == 'N')) {
                    return i;
                }
            } else if (FENCES.indexOf(c) >= 0 && i + 2 < text.length() && isFenced(text, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFenced(String text, int at) {
        return Character.isLetter(text.charAt(at)) || FENCES.indexOf(text.charAt(at)) >= 0;
    }
}
