package org.greenregistry.exchange;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which formats of cells show a number as a date. */
final class CellFormats extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int next;
    private boolean ofCells;

    boolean isDate(int format) {
        return dates.get(format);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes said) {
        switch (name) {
            case "numFmt" -> {
                var code = said.getValue("formatCode");
                formats.put(number(said.getValue("numFmtId")), code == null ? "" : code);
            }
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells) {
                    var id = number(said.getValue("numFmtId"));
                    dates.set(next++, DateUtil.isADateFormat(id, formats.getOrDefault(id, "")));
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

    /** What is no number of at most seven digits counts as the first format. */
    static int number(@Nullable String said) {
        return said != null
                        && !said.isEmpty()
                        && said.length() <= 7
                        && said.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(said)
                : 0;
    }
}
