package org.greenregistry.exchange;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.greenregistry.kernel.Refusal;
import org.xml.sax.ContentHandler;

/** The parts of a workbook file. What they unpack to is counted while it is read, as a file may lie about it. */
final class OfficeZip implements AutoCloseable {

    /** Every sheet, picture and comment is a part. */
    private static final int MOST_PARTS = 2000;

    /** Cells of a table pack to a fiftieth at best; beyond this ratio somebody means harm. */
    private static final int MOST_RATIO = 400;

    /** Small parts may pack as well as they like. */
    private static final long HARMLESS = 4 << 20;

    /** Formats of cells pile up over the years; more than so many bytes of them do not. */
    private static final long MOST_KEPT = 64 << 20;

    private final ZipFile zip;
    private final long most;

    /** @param most bytes a part may unpack to */
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
        if (isOtherSheet(names)) {
            throw new Refusal("exchange.file.otherSheet");
        }
        if (!names.contains(PartRelations.OF_FILE)) {
            throw new Refusal("exchange.file.type");
        }
    }

    private static boolean isOtherSheet(Set<String> names) {
        return names.contains("xl/workbook.bin") || (names.contains("content.xml") && names.contains("mimetype"));
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Tells {@code handler} the XML of {@code part}, which is of any size. */
    void parse(String part, ContentHandler handler) {
        parse(part, most, handler);
    }

    /** Tells {@code handler} the XML of {@code part}, all of which may be kept in memory. */
    void parseSmall(String part, ContentHandler handler) {
        parse(part, Math.min(most, MOST_KEPT), handler);
    }

    private void parse(String part, long limit, ContentHandler handler) {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new Refusal("exchange.file.part", part);
        }
        try (var stream = new Counted(new BufferedInputStream(zip.getInputStream(entry)), entry, limit)) {
            SafeXml.parse(part, stream, handler);
        } catch (IOException broken) {
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

    private static final class Counted extends FilterInputStream {

        private final long packed;
        private final long limit;
        private long read;

        Counted(InputStream in, ZipEntry entry, long limit) {
            super(in);
            this.packed = Math.max(1, entry.getCompressedSize());
            this.limit = limit;
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
            if (read > limit || (read > HARMLESS && read / packed > MOST_RATIO)) {
                throw new Refusal("exchange.file.bomb");
            }
        }
    }
}
