package org.greenregistry.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.greenregistry.kernel.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts cells of a workbook share, by number. Readings of Japanese words are left out. They lie in memory as bytes,
 * because a million strings would take three times as much.
 */
final class SharedTexts extends DefaultHandler {

    private static final int BLOCK = 1 << 20;

    /** What the number of a text takes, in bytes. */
    private static final int PLACE = 8;

    private final long most;
    private final List<byte[]> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Of each text: block, start in it, and length. */
    private long[] places = new long[64];

    private int count;
    private int used = BLOCK;
    private long all;
    private boolean inText;
    private boolean inReading;

    /** @param most bytes all of them may take */
    SharedTexts(long most) {
        this.most = most;
    }

    int size() {
        return count;
    }

    String get(int number) {
        var place = places[number];
        return new String(
                blocks.get((int) (place >>> 40)),
                (int) (place >>> 20) & (BLOCK - 1),
                (int) place & (BLOCK - 1),
                StandardCharsets.UTF_8);
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
            if (text.length() + length > TableFile.LONGEST_CELL) {
                throw new Refusal("exchange.file.text", count + 1, TableFile.LONGEST_CELL);
            }
            text.append(signs, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> add(text.toString().getBytes(StandardCharsets.UTF_8));
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    private void add(byte[] bytes) {
        all += bytes.length + PLACE;
        if (all > most) {
            throw new Refusal("exchange.file.texts", most >> 20);
        }
        if (used + bytes.length >= BLOCK) {
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        System.arraycopy(bytes, 0, blocks.getLast(), used, bytes.length);
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = (long) (blocks.size() - 1) << 40 | (long) used << 20 | bytes.length;
        used += bytes.length;
    }
}
