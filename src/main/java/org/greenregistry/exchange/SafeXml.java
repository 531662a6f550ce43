package org.greenregistry.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.greenregistry.kernel.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * XML nobody trusts. A document type is refused, so nothing outside is ever asked for and nothing is defined to grow;
 * so is what would fill the parser's memory before it tells of anything: endless attributes, comments and new names.
 */
final class SafeXml extends XMLFilterImpl {

    /** Bytes the parser may read without telling of anything. */
    private static final int MOST_SILENT = 1 << 20;

    /** Different names of elements and attributes; a workbook has some two hundred. The parser never forgets one. */
    private static final int MOST_NAMES = 2000;

    private final String part;
    private final Set<String> names = new HashSet<>();
    private int silent;

    private SafeXml(String part) throws ParserConfigurationException, SAXException {
        this.part = part;
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var parser = factory.newSAXParser();
        // Each &amp; of a text counts as an entity, and a list of companies has many; there are no others.
        parser.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        parser.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        setParent(parser.getXMLReader());
    }

    /**
     * Tells {@code handler}; what it throws comes out of here.
     *
     * @param part what is read, for people
     */
    static void parse(String part, InputStream bytes, ContentHandler handler) throws IOException {
        try {
            var xml = new SafeXml(part);
            xml.setContentHandler(handler);
            xml.parse(new InputSource(xml.new Watched(bytes)));
        } catch (SAXParseException unsound) {
            throw new Refusal("exchange.file.xml", part);
        } catch (SAXException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes said) throws SAXException {
        silent = 0;
        know(qualified);
        for (var i = 0; i < said.getLength(); i++) {
            know(said.getQName(i));
        }
        super.startElement(uri, name, qualified, said);
    }

    private void know(String name) {
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw new Refusal("exchange.file.xml", part);
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) throws SAXException {
        silent = 0;
        super.characters(signs, start, length);
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            hear(1);
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = super.read(bytes, offset, length);
            hear(count);
            return count;
        }

        private void hear(int more) {
            silent += Math.max(0, more);
            if (silent > MOST_SILENT) {
                throw new Refusal("exchange.file.xml", part);
            }
        }
    }
}
