package taiyaku.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.align.lexicon.Glossary.Term;
import taiyaku.intake.raw.Declaration;
import taiyaku.intake.raw.Decoder;
import taiyaku.intake.raw.RawFile;
import taiyaku.intake.raw.Segment;
import taiyaku.intake.raw.Xml;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;

/// Reads the terms of a TBX or the sentences of a TMX file.
///
/// Both have an element per entry, in it one per language, in that the text.
final class TermXml {

    private static final Set<String> ENTRIES = Set.of("tu", "termEntry", "conceptEntry");
    private static final Set<String> LANGUAGES = Set.of("tuv", "langSet", "langSec");
    private static final Set<String> TEXTS = Set.of("seg", "term");

    private final Xml xml;
    private final List<List<Term>> entries = new ArrayList<>();
    private List<Term> entry = new ArrayList<>();
    private @Nullable Language language;

    private TermXml(Xml xml) {
        this.xml = xml;
    }

    /// The entries with terms in two languages or more.
    ///
    /// @throws UnusableFileException when the file is not well-formed
    static List<List<Term>> entries(RawFile file) throws UnusableFileException {
        var terms = new TermXml(Xml.of(file, Decoder.decode(file, null, Declaration.ofXml(file))));
        terms.read();
        return terms.entries;
    }

    private void read() throws UnusableFileException {
        while (xml.next()) {
            if (xml.starts()) {
                if (ENTRIES.contains(xml.name())) {
                    entry = new ArrayList<>();
                } else if (LANGUAGES.contains(xml.name())) {
                    language = language();
                } else if (TEXTS.contains(xml.name())) {
                    add(Segment.read(xml));
                }
            } else if (xml.ends() && ENTRIES.contains(xml.name()) && entry.size() > 1) {
                entries.add(entry);
            }
        }
    }

    private void add(String text) {
        if (language != null && !text.isEmpty()) {
            entry.add(new Term(language, text));
        }
    }

    /// The language an element names; null when it names none we can tell.
    private @Nullable Language language() {
        var tag = xml.language();
        try {
            return tag == null ? null : Language.of(tag);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
