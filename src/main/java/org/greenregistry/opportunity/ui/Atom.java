package org.greenregistry.opportunity.ui;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.opportunity.Feed;
import org.greenregistry.opportunity.FeedEntry;

/**
 * A feed as RFC 4287 wants it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">The Atom Syndication Format</a>
 */
class Atom {

    /** XML has no way to write them. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final byte[] bytes;

    /**
     * @param here address of the registry, without trailing slash
     * @param author who tells it
     * @param self path and query of the feed, with leading slash
     */
    Atom(Feed feed, String here, String author, String self, Locale locale) {
        var out = new ByteArrayOutputStream();
        try {
            write(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8"), feed, here, author, self, locale);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        bytes = out.toByteArray();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Weak, because the answer may be compressed on its way. */
    String tag() {
        return "W/\""
                + Canonical.digest(new String(bytes, StandardCharsets.UTF_8)).substring(0, 32) + "\"";
    }

    private static void write(XMLStreamWriter xml, Feed feed, String here, String author, String self, Locale locale)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", locale.getLanguage());
        text(xml, "id", here + self);
        text(xml, "title", feed.title());
        text(xml, "updated", updated(feed).toString());
        link(xml, "self", here + self);
        link(xml, "alternate", here + "/" + feed.path());
        xml.writeStartElement("author");
        text(xml, "name", author);
        xml.writeEndElement();
        for (var entry : feed.entries()) {
            write(xml, entry, here + "/" + entry.path());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void write(XMLStreamWriter xml, FeedEntry entry, String page) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", page + "#" + entry.version());
        text(xml, "title", entry.title());
        text(xml, "updated", entry.at().toString());
        link(xml, "alternate", page);
        text(xml, "summary", String.join("\n", entry.lines()));
        xml.writeEndElement();
    }

    private static Instant updated(Feed feed) {
        return feed.entries().stream().map(FeedEntry::at).findFirst().orElse(Instant.EPOCH);
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(CONTROLS.matcher(value).replaceAll(""));
        xml.writeEndElement();
    }
}
