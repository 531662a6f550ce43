package org.greenregistry.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook (ECMA-376). Hidden sheets are passed over, hidden rows and columns are not. */
final class XlsxSource implements TableFile {

    private static final String FOLDER = "xl/";

    private final OfficeZip zip;
    private final ExchangeSettings settings;
    private final List<Tab> tabs = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean from1904;
    private @Nullable List<String> texts;

    private record Tab(String name, String relation) {}

    XlsxSource(Path file, ExchangeSettings settings) {
        this.settings = settings;
        this.zip = new OfficeZip(file, settings.maxUnpacked().toBytes());
        try {
            zip.parse(FOLDER + "workbook.xml", new Book());
            zip.parse(FOLDER + "_rels/workbook.xml.rels", new Relations());
            if (zip.has(FOLDER + "styles.xml")) {
                zip.parse(FOLDER + "styles.xml", new Styles());
            }
            if (tabs.isEmpty()) {
                throw new Refusal("exchange.file.empty");
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
        var target = targets.get(tabs.get(sheet).relation());
        if (target == null) {
            throw new Refusal("exchange.file.broken");
        }
        var known = texts;
        if (known == null) {
            known = shared();
            texts = known;
        }
        try {
            zip.parse(target, new SheetCells(known, dates, from1904, settings, taker));
        } catch (SheetCells.Enough enough) {
            // The taker wants no more.
        }
    }

    private List<String> shared() {
        var shared = new SharedTexts(settings.maxTexts());
        if (zip.has(FOLDER + "sharedStrings.xml")) {
            zip.parse(FOLDER + "sharedStrings.xml", shared);
        }
        return shared.texts();
    }

    @Override
    public void close() {
        zip.close();
    }

    private final class Book extends DefaultHandler {

        @Override
        public void startElement(String uri, String name, String qualified, Attributes said) {
            switch (name) {
                case "workbookPr" -> from1904 = isTrue(said.getValue("date1904"));
                case "sheet" -> {
                    var relation = relation(said);
                    if (!"hidden".equals(said.getValue("state"))
                            && !"veryHidden".equals(said.getValue("state"))
                            && relation != null) {
                        tabs.add(new Tab(said.getValue("name"), relation));
                    }
                }
                default -> {}
            }
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

    static boolean isTrue(@Nullable String said) {
        return "1".equals(said) || "true".equals(said);
    }

    private final class Relations extends DefaultHandler {

        @Override
        public void startElement(String uri, String name, String qualified, Attributes said) {
            var target = said.getValue("Target");
            if (name.equals("Relationship") && target != null && !"External".equals(said.getValue("TargetMode"))) {
                targets.put(said.getValue("Id"), target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        }
    }

    /** Which formats of cells show a number as a date. */
    private final class Styles extends DefaultHandler {

        private final Map<Integer, String> formats = new HashMap<>();
        private boolean ofCells;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes said) {
            switch (name) {
                case "numFmt" -> formats.put(number(said.getValue("numFmtId")), said.getValue("formatCode"));
                case "cellXfs" -> ofCells = true;
                case "xf" -> {
                    if (ofCells) {
                        var id = number(said.getValue("numFmtId"));
                        dates.add(DateUtil.isADateFormat(id, formats.getOrDefault(id, "")));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("cellXfs")) {
                ofCells = false;
            }
        }

        private static int number(@Nullable String said) {
            return said != null && said.matches("\\d{1,5}") ? Integer.parseInt(said) : 0;
        }
    }
}
