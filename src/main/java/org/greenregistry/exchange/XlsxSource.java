package org.greenregistry.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook (ECMA-376). Hidden sheets are passed over, hidden rows and columns are not. */
final class XlsxSource implements TableFile {

    private static final int MOST_SHEETS = 500;

    /** Characters of the name of a sheet; programs take 31. */
    private static final int LONGEST_NAME = 100;

    private final OfficeZip zip;
    private final ExchangeSettings settings;
    private final PartRelations relations;
    private final List<Tab> tabs = new ArrayList<>();
    private final CellFormats formats = new CellFormats();
    private boolean from1904;
    private @Nullable SharedTexts texts;

    private record Tab(String name, String part) {}

    XlsxSource(Path file, ExchangeSettings settings) {
        this.settings = settings;
        this.zip = new OfficeZip(file, settings.maxUnpacked().toBytes());
        try {
            var book = PartRelations.of(zip, "")
                    .first("officeDocument")
                    .filter(part -> part.startsWith("xl/"))
                    .orElseThrow(() -> new Refusal("exchange.file.type"));
            relations = PartRelations.of(zip, book);
            zip.parseSmall(book, new Book());
            if (tabs.size() > MOST_SHEETS) {
                throw new Refusal("exchange.file.many", MOST_SHEETS);
            }
            relations.first("styles").ifPresent(part -> zip.parseSmall(part, formats));
            if (tabs.isEmpty()) {
                throw new Refusal("exchange.file.sheets");
            }
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    @Override
    public List<String> sheets() {
        return tabs.stream().map(Tab::name).toList();
    }

    @Override
    public void rows(int sheet, RowTaker taker) {
        var tab = tabs.get(sheet);
        var cells = new SheetCells(new CellValues(shared(), formats, from1904), settings, taker);
        try {
            zip.parse(tab.part(), cells);
        } catch (SheetCells.Enough enough) {
            return;
        }
        if (!cells.hasRows()) {
            throw new Refusal("exchange.file.blank", tab.name());
        }
    }

    private SharedTexts shared() {
        var known = texts;
        if (known == null) {
            var read = new SharedTexts(settings.maxTexts().toBytes());
            relations.first("sharedStrings").ifPresent(part -> zip.parse(part, read));
            texts = read;
            return read;
        }
        return known;
    }

    @Override
    public void close() {
        zip.close();
    }

    static boolean isTrue(@Nullable String said) {
        return "1".equals(said) || "true".equals(said);
    }

    private final class Book extends DefaultHandler {

        @Override
        public void startElement(String uri, String name, String qualified, Attributes said) {
            switch (name) {
                case "workbookPr" -> from1904 = isTrue(said.getValue("date1904"));
                case "sheet" -> {
                    var state = said.getValue("state");
                    var title = said.getValue("name");
                    if (title != null && (state == null || state.equals("visible"))) {
                        relations
                                .find(relation(said), "worksheet")
                                .ifPresent(part -> tabs.add(new Tab(shortened(title), part)));
                    }
                }
                default -> {}
            }
        }

        private static String shortened(String title) {
            return title.substring(0, Math.min(title.length(), LONGEST_NAME));
        }

        private static @Nullable String relation(Attributes said) {
            for (var i = 0; i < said.getLength(); i++) {
                if (said.getLocalName(i).equals("id")) {
                    return said.getValue(i);
                }
            }
            return null;
        }
    }
}
