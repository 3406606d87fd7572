package taiyaku.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files by name, and what they are made of.
class Hostile {

    static final String TMX = "<tmx version=\"1.4\"><header srclang=\"de\"/><body>"
            + "<tu><tuv xml:lang=\"de\"><seg>Ja.</seg></tuv><tuv xml:lang=\"ja\"><seg>はい。</seg></tuv></tu></body></tmx>";
    static final String XLIFF = "<xliff version=\"1.2\"><file source-language=\"de\" target-language=\"ja\"><body>"
            + "<trans-unit id=\"1\"><source>Ja.</source><target>はい。</target></trans-unit></body></file></xliff>";
    static final String PAGE =
            "<!DOCTYPE html><html lang=\"de\"><body><article><h1>Das Haus</h1><p>Es ist alt.</p></article></body></html>";

    static final int MANY = 1_000_000;

    final Map<String, Content> files = new LinkedHashMap<>();

    /// Writes a file.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    final void add(String name, Content content) {
        if (files.put(name, content) != null) {
            throw new IllegalStateException(name + " is there twice");
        }
    }

    final void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    final void add(String name, byte[] bytes) {
        add(name, out -> out.write(bytes));
    }

    final void add(String name, String head, String piece, int times, String tail) {
        add(name, out -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            repeat(out, piece, times);
            out.write(tail.getBytes(StandardCharsets.UTF_8));
        });
    }

    static void repeat(OutputStream out, String piece, int times) throws IOException {
        int block = Math.max(1, Math.min(times, (1 << 16) / piece.length()));
        var bytes = piece.repeat(block).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times / block; i++) {
            out.write(bytes);
        }
        out.write(piece.repeat(times % block).getBytes(StandardCharsets.UTF_8));
    }

    static String doctype(String inside) {
        return "<!DOCTYPE x [" + inside + "]>";
    }

    static String entity(String whole, String inside) {
        return whole.replace("Ja.", inside);
    }

    static String bomb(String whole) {
        var entities = new StringBuilder("<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return doctype(entities.toString()) + entity(whole, "&a11;");
    }

    static String attributes(int count) {
        var attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append("a").append(i).append("=\"\" ");
        }
        return attributes.toString();
    }

    static String relations(String target) {
        return "<Relationships><Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"" + target + "\"/></Relationships>";
    }

    static Map<String, String> parts(Map<String, String> parts, String name, String content) {
        parts.put(name, content);
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static Content packedBomb(Map<String, String> parts, String name, String head, int length) {
        return out -> {
            parts.remove(name);
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
                zip.putNextEntry(new ZipEntry(name));
                zip.write(head.getBytes(StandardCharsets.UTF_8));
                repeat(zip, "a", length);
            }
        };
    }

    /// A hundred thousand entries, without content.
    static Content many() {
        return out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.setMethod(ZipOutputStream.STORED);
                for (int i = 0; i < 60_000; i++) {
                    var entry = new ZipEntry("e" + i);
                    entry.setSize(0);
                    entry.setCrc(new CRC32().getValue());
                    zip.putNextEntry(entry);
                }
            }
        };
    }

    static byte[] flipped(byte[] good, int at, int count) {
        var bad = good.clone();
        for (int i = at; i < Math.min(bad.length, at + count); i++) {
            bad[i] ^= (byte) 0xA5;
        }
        return bad;
    }

    static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] join(byte[] a, byte[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    static byte[] allBytes() {
        var bytes = new byte[255];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return bytes;
    }
}
