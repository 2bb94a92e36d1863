package nl.lokaledemocratie.quickscan.export.ddi;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.lokaledemocratie.quickscan.questionnaire.text.LocalizedText;

/** Writes elements one after the other. */
final class Elements {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** What XML 1.0 cannot hold. */
    private static final Pattern UNFIT =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;

    Elements(OutputStream stream, String root, String namespace, String version) {
        try {
            out = FACTORY.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            out.writeAttribute("version", version);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Could not write XML", e);
        }
    }

    /**
     * An element with others in it.
     *
     * @param attributes names and values by turns; one without a value is left out
     */
    void in(String name, Runnable children, String... attributes) {
        start(name, attributes);
        children.run();
        end();
    }

    /** An element with a text; without one it is left out. */
    void text(String name, String text, String... attributes) {
        if (!text.isEmpty()) {
            start(name, attributes);
            write(text);
            end();
        }
    }

    /** The same in each language that the text is in. */
    void texts(String name, LocalizedText text, Set<String> languages, String... attributes) {
        text.languages().stream().filter(languages::contains).forEach(language -> {
            start(name, attributes);
            language(language);
            write(text.in(language));
            end();
        });
    }

    /** An element without anything in it. */
    void empty(String name, String... attributes) {
        start(name, attributes);
        end();
    }

    void finish() {
        try {
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Could not write XML", e);
        }
    }

    private void start(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    out.writeAttribute(attributes[i], fit(attributes[i + 1]));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Could not write " + name, e);
        }
    }

    private void language(String tag) {
        try {
            out.writeAttribute("xml", XML, "lang", tag);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Could not write a language", e);
        }
    }

    private void write(String text) {
        try {
            out.writeCharacters(fit(text));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Could not write a text", e);
        }
    }

    private void end() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Could not end an element", e);
        }
    }

    private static String fit(String text) {
        return UNFIT.matcher(text).replaceAll("");
    }
}
