package taiyaku.intake.raw;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The encoding a file says it is in.
public final class Declaration {

    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    private static final Pattern HTML =
            Pattern.compile("<meta\\b[^>]{0,300}?\\bcharset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]{1,40})", Pattern.CASE_INSENSITIVE);

    /// How far into a page its declaration may stand: four times as far as the standard for HTML has it.
    private static final int FAR = 4096;

    private Declaration() {}

    /// What an XML file declares in its first line; null when it declares none that is known.
    public static @Nullable Charset ofXml(RawFile file) {
        return found(XML, file);
    }

    /// What a page declares in a `meta` element, or in the first line where it is XHTML; null when none that is known.
    public static @Nullable Charset ofPage(RawFile file) {
        var declared = found(HTML, file);
        return declared != null ? declared : found(XML, file);
    }

    private static @Nullable Charset found(Pattern pattern, RawFile file) {
        var matcher = pattern.matcher(file.head(FAR));
        return matcher.find() ? named(matcher.group(1)) : null;
    }

    /// The encoding a name on the web means; null when it means none.
    ///
    /// By the standard of the web names mean the larger encoding that Windows uses, since that is what is written under
    /// them; and what could be read as ASCII so far is not UTF-16, whatever it says.
    static @Nullable Charset named(String name) {
        var label = name.strip().toLowerCase(Locale.ROOT);
        var meant =
                switch (label) {
                    case "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii" -> "windows-1252";
                    case "iso-8859-9", "latin5" -> "windows-1254";
                    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji" -> "windows-31j";
                    case "gb2312", "gbk", "x-gbk" -> "GB18030";
                    case "utf-16", "utf-16le", "utf-16be", "unicode" -> StandardCharsets.UTF_8.name();
                    default -> label;
                };
        try {
            return Charset.forName(meant);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
