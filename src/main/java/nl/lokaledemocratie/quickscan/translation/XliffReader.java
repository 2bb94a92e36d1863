package nl.lokaledemocratie.quickscan.translation;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import nl.lokaledemocratie.quickscan.translation.TranslationProblem.Code;

/** Reads XLIFF 1.2 with the XML parser of Java: no document type, no entities of one's own, nothing from elsewhere. */
final class XliffReader {

    /** Ten times what the longest questionnaire takes. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private final String file;
    private final XMLStreamReader xml;
    private final List<TranslatedText> texts = new ArrayList<>();

    private XliffReader(String file, byte[] content) throws XMLStreamException {
        this.file = file;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is read from elsewhere");
        });
        xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    /** @throws TranslationRefusedException when it is no XLIFF 1.2 with one file in it */
    static TranslationFile read(String file, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw refused(
                    file, 1, 1, Code.TOO_LARGE, "The file is larger than 4 MB.", "Send the file of one questionnaire.");
        }
        try {
            return new XliffReader(file, content).document();
        } catch (XMLStreamException e) {
            Optional<Location> place = Optional.ofNullable(e.getLocation());
            throw refused(
                    file,
                    place.map(Location::getLineNumber).orElse(1),
                    place.map(Location::getColumnNumber).orElse(1),
                    Code.NOT_XML,
                    "This is no well-formed XML.",
                    "Save the file as XLIFF 1.2 in UTF-8 and look at this line.");
        }
    }

    private TranslationFile document() throws XMLStreamException {
        toElement();
        if (!isXliff()) {
            throw here(
                    Code.NOT_XLIFF,
                    "This is no XLIFF 1.2.",
                    "Translate the file that 'translations export' wrote, and save it in the same form.");
        }
        toElement();
        if (!xml.getLocalName().equals("file")) {
            throw here(
                    Code.NOT_XLIFF,
                    "There is no <file> in this XLIFF.",
                    "Keep the elements as they were and change targets only.");
        }
        String original = attribute("original");
        String source = attribute("source-language");
        String target = attribute("target-language");
        while (xml.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("trans-unit")) {
                texts.add(unit());
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("file")) {
                throw here(Code.NOT_XLIFF, "There is a second <file>.", "Send the files one by one.");
            }
        }
        return new TranslationFile(original, source, target, texts);
    }

    private boolean isXliff() {
        return xml.getLocalName().equals("xliff")
                && XliffWriter.NAMESPACE.equals(xml.getNamespaceURI())
                && XliffWriter.VERSION.equals(attribute("version"));
    }

    private TranslatedText unit() throws XMLStreamException {
        Location at = xml.getLocation();
        String key = attribute("id");
        Words source = new Words();
        Words target = new Words();
        while (!(next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("trans-unit"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("source")) {
                source.read();
            } else if (xml.isStartElement() && xml.getLocalName().equals("target")) {
                target.read();
            } else if (xml.isStartElement()) {
                new Words().read();
            }
        }
        return new TranslatedText(
                key, source.text(), target.text(), target.markup, at.getLineNumber(), at.getColumnNumber());
    }

    /** What stands in an element, and whether there are others in it. */
    private final class Words {
        private final StringBuilder words = new StringBuilder();
        private boolean markup;

        void read() throws XMLStreamException {
            int depth = 1;
            while (depth > 0) {
                switch (next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        markup = true;
                        depth++;
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        words.append(xml.getText());
                    default -> {}
                }
            }
        }

        String text() {
            return AROUND.matcher(words).replaceAll("");
        }
    }

    private void toElement() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (!xml.hasNext()) {
                throw here(
                        Code.NOT_XLIFF,
                        "There is nothing to read in this file.",
                        "Send the file that came back from the translator.");
            }
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw here(
                    Code.DOCTYPE,
                    "The file declares a document type or uses an entity of its own.",
                    "Take the line with <!DOCTYPE out.");
        }
        return event;
    }

    private String attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    private TranslationRefusedException here(Code code, String text, String remedy) {
        Location at = xml.getLocation();
        return refused(file, at.getLineNumber(), at.getColumnNumber(), code, text, remedy);
    }

    private static TranslationRefusedException refused(
            String file, int line, int column, Code code, String text, String remedy) {
        return new TranslationRefusedException(
                List.of(new TranslationProblem(file, Math.max(1, line), Math.max(1, column), code, text, remedy)));
    }
}
