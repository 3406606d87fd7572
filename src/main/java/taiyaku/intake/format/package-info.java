/// A class for each format that is read, and [taiyaku.intake.format.Format], the door, which tells them apart.
///
/// DOCX and ODT are read as what they are, XML in a ZIP file: text, headings, paragraphs and tables are seven elements in
/// each. Apache POI (with XMLBeans and OOXML's schemas 20 MB), docx4j (JAXB) and the ODF Toolkit (Jena) were the road not
/// taken: they are there to change documents, and each would cost more to load than the window. HTML is another matter,
/// since no saved page is well-formed: jsoup reads it as browsers do.
@NullMarked
package taiyaku.intake.format;

import org.jspecify.annotations.NullMarked;
