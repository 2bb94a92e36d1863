package nl.lokaledemocratie.quickscan.board.web;

import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes news as Atom (RFC 4287): days are the beginning of the day here. */
final class AtomFeed {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final LocalDate NEVER = LocalDate.EPOCH;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final ZoneId zone;

    private AtomFeed(ZoneId zone) throws XMLStreamException {
        this.zone = zone;
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /**
     * What stands above the news.
     *
     * @param self where the feed is
     * @param page where people read the same
     */
    record Head(UUID id, String language, String title, String subtitle, String author, URI self, URI page) {}

    /** What an entry says. */
    record Told(NewsEntry entry, String title, String summary, URI link) {}

    static String write(Head head, List<Told> news, ZoneId zone) {
        try {
            AtomFeed feed = new AtomFeed(zone);
            feed.write(head, news);
            return feed.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Nothing can be wrong with writing into memory", e);
        }
    }

    private void write(Head head, List<Told> news) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", head.language());
        element("id", "urn:uuid:" + head.id());
        element("title", head.title());
        element("subtitle", head.subtitle());
        element(
                "updated",
                moment(news.stream().map(told -> told.entry().day()).findFirst().orElse(NEVER)));
        xml.writeStartElement(ATOM, "author");
        element("name", head.author());
        xml.writeEndElement();
        link("self", AtomFeed.TYPE.substring(0, TYPE.indexOf(';')), head.self());
        link("alternate", "text/html", head.page());
        element("generator", "Quick Scan Lokale Democratie");
        for (Told told : news) {
            write(told);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(Told told) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", "urn:uuid:" + told.entry().id());
        element("title", told.title());
        element("updated", moment(told.entry().day()));
        element("published", moment(told.entry().day()));
        link("alternate", "text/html", told.link());
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("term", told.entry().kind().word());
        element("summary", told.summary());
        xml.writeEndElement();
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private void link(String relation, String type, URI address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address.toString());
    }

    private String moment(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(zone));
    }
}
