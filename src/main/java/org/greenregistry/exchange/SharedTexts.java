package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.List;
import org.greenregistry.kernel.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts cells of a workbook share, by number. Readings of Japanese words are left out. */
final class SharedTexts extends DefaultHandler {

    private final int most;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long all;
    private boolean inText;
    private boolean inReading;

    SharedTexts(int most) {
        this.most = most;
    }

    List<String> texts() {
        return texts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes said) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> {}
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (inText) {
            all += length;
            if (all > most || text.length() + length > TableFile.LONGEST_CELL) {
                throw new Refusal("exchange.file.texts");
            }
            text.append(signs, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> {}
        }
    }
}
