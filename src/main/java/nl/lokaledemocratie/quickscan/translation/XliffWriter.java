package nl.lokaledemocratie.quickscan.translation;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes texts as XLIFF 1.2, a line for each element so that a difference between two files can be read. */
public final class XliffWriter {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";
    static final String VERSION = "1.2";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    private XliffWriter() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /** All texts of a source with what there is in a language. */
    public static String write(TranslatedSource source, String language) {
        try {
            XliffWriter writer = new XliffWriter();
            writer.document(source.original(), language, source.texts(language));
            return writer.out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory can be written to", e);
        }
    }

    private void document(String original, String language, List<TranslatableText> texts) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line("");
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", VERSION);
        line("");
        xml.writeStartElement("file");
        xml.writeAttribute("original", original);
        xml.writeAttribute("source-language", "nl");
        xml.writeAttribute("target-language", language);
        xml.writeAttribute("datatype", "plaintext");
        line("");
        xml.writeStartElement("body");
        for (TranslatableText text : texts) {
            unit(text);
        }
        for (String ignored : List.of("body", "file", "xliff")) {
            line("");
            xml.writeEndElement();
        }
        line("");
        xml.writeEndDocument();
    }

    private void unit(TranslatableText text) throws XMLStreamException {
        line("  ");
        xml.writeStartElement("trans-unit");
        xml.writeAttribute("id", text.key());
        xml.writeAttribute("xml:space", "preserve");
        line("    ");
        element("source", text.source());
        line("    ");
        xml.writeStartElement("target");
        xml.writeAttribute("state", text.isMissing() ? "needs-translation" : "needs-review-translation");
        xml.writeCharacters(text.target());
        xml.writeEndElement();
        line("  ");
        xml.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void line(String indentation) throws XMLStreamException {
        xml.writeCharacters("\n" + indentation);
    }
}
