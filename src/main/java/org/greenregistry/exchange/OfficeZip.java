package org.greenregistry.exchange;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.util.XMLHelper;
import org.greenregistry.kernel.Refusal;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The parts of a workbook file. What they unpack to is counted while it is read, as a file may lie about it; XML that
 * brings a document type is refused, so nothing outside is ever asked for.
 */
final class OfficeZip implements AutoCloseable {

    private static final int MOST_PARTS = 2000;

    /** Text of a table packs to a twentieth at best; beyond this ratio somebody means harm. */
    private static final int MOST_RATIO = 400;

    /** Small parts may pack as well as they like. */
    private static final long HARMLESS = 4 << 20;

    private final ZipFile zip;
    private final long most;
    private long unpacked;

    OfficeZip(Path file, long most) {
        this.most = most;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("exchange.file.broken");
        }
        try {
            check();
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    private void check() {
        if (zip.size() > MOST_PARTS) {
            throw new Refusal("exchange.file.bomb");
        }
        var names = new HashSet<String>();
        zip.stream().forEach(entry -> {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.contains("..") || name.startsWith("/") || name.contains("\\") || !names.add(name)) {
                throw new Refusal("exchange.file.broken");
            }
            if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("xl/macrosheets/")) {
                throw new Refusal("exchange.file.macros");
            }
        });
        if (!names.contains("xl/workbook.xml")) {
            var isOpenDocument = names.contains("content.xml") && names.contains("mimetype");
            throw new Refusal(
                    names.contains("xl/workbook.bin") || isOpenDocument
                            ? "exchange.file.otherSheet"
                            : "exchange.file.type");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Tells {@code handler} the XML of {@code part}. */
    void parse(String part, ContentHandler handler) {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new Refusal("exchange.file.broken");
        }
        try (var stream = new Counted(new BufferedInputStream(zip.getInputStream(entry)), entry)) {
            var reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(stream));
        } catch (SAXParseException unsound) {
            throw new Refusal("exchange.file.xml");
        } catch (IOException | SAXException | javax.xml.parsers.ParserConfigurationException broken) {
            throw new Refusal("exchange.file.broken");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // Nothing was written.
        }
    }

    private final class Counted extends FilterInputStream {

        private final long packed;
        private long read;

        Counted(InputStream in, ZipEntry entry) {
            super(in);
            packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            unpacked += more;
            if (unpacked > most || (read > HARMLESS && read / packed > MOST_RATIO)) {
                throw new Refusal("exchange.file.bomb");
            }
        }
    }
}
