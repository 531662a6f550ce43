package org.greenregistry.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/** What the text of a workbook's cell means (ECMA-376, 18.3.1.4 and 18.18.11). */
final class CellValues {

    /** The last day a spreadsheet knows is in the year 9999. */
    private static final BigDecimal AFTER_LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int LONGEST_NUMBER = 64;
    private static final int MOST_EXPONENT = 308;

    /** Signs XML cannot hold stand in it by their number, and so does an underscore that only looks like one. */
    private static final Pattern ESCAPED = Pattern.compile("_x(00[01][0-9A-Fa-f]|005[Ff]|[Ff]{3}[EeFf])_");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\uFEFF\\u200B&&[^\\n\\t]]");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss][.SSS][X]]");

    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean from1904;

    CellValues(SharedTexts texts, CellFormats formats, boolean from1904) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /**
     * @param type as the file names it
     * @return null if the text cannot be of the type
     */
    @Nullable
    Cell of(String type, int format, String text) {
        return switch (type) {
            case "s" -> shared(text);
            case "inlineStr", "str" -> written(unescaped(text));
            case "b" -> new Cell.Ticked(XlsxSource.isTrue(text));
            case "e" -> new Cell.Broken(text);
            case "d" -> dated(text);
            case "n" -> counted(text, format);
            default -> null;
        };
    }

    private @Nullable Cell shared(String number) {
        var place = CellFormats.number(number);
        return place < texts.size() && (place > 0 || number.equals("0")) ? written(unescaped(texts.get(place))) : null;
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(sign -> sign.group(1).equalsIgnoreCase("005F") ? "_" : newLine(sign.group(1)))
                : text;
    }

    private static String newLine(String sign) {
        return sign.equalsIgnoreCase("000A") ? "\n" : "";
    }

    /** Text as people mean it: composed, with plain blanks, without signs one cannot see. */
    static Cell written(String text) {
        var seen = CONTROL.matcher(text.replace('\u00a0', ' ')).replaceAll("");
        var plain = Folded.composed(seen);
        return plain.isEmpty() ? Cell.BLANK : new Cell.Written(plain);
    }

    private static @Nullable Cell dated(String text) {
        try {
            return new Cell.Dated(at(ISO.parseBest(text, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static LocalDateTime at(TemporalAccessor day) {
        return day instanceof LocalDateTime time ? time : LocalDate.from(day).atStartOfDay();
    }

    private @Nullable Cell counted(String text, int format) {
        var number = decimal(text.strip());
        if (number == null) {
            return null;
        }
        var isDay = number.signum() >= 0 && number.compareTo(AFTER_LAST_DAY) < 0;
        return isDay && formats.isDate(format)
                ? new Cell.Dated(DateUtil.getLocalDateTime(number.doubleValue(), from1904))
                : new Cell.Counted(number);
    }

    /** As the spreadsheet shows it: fifteen digits, so that 0.1 + 0.2 is 0.3. */
    private static @Nullable BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            var exact = new BigDecimal(text);
            if (Math.abs((long) exact.precision() - exact.scale()) > MOST_EXPONENT) {
                return null;
            }
            var shown =
                    exact.precision() <= 15 ? exact : new BigDecimal(NumberToTextConverter.toText(exact.doubleValue()));
            return new BigDecimal(shown.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }
}
