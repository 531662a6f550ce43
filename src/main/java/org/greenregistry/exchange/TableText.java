package org.greenregistry.exchange;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Values of a content as they stand in the cells of a table: a number, a date, or text. Whatever {@link CellReader}
 * would not read back as the same value is left out with the mark that it stays as it is.
 */
final class TableText {

    /** More digits than a spreadsheet keeps. */
    private static final int MOST_DIGITS = 15;

    private TableText() {}

    static JsonNode at(JsonNode tree, String path) {
        var at = tree;
        for (var name : path.split("\\.", -1)) {
            at = at.path(name);
        }
        return at;
    }

    /** A BigDecimal, a ReducedDate, a String, or nothing. */
    static @Nullable Object of(JsonNode content, Column column, Locale locale) {
        var field = column.field();
        var list = field.list();
        var value = list == null ? at(content, field.key()) : at(item(at(content, list), column.item()), field.rest());
        return value.isMissingNode() || value.isNull() ? null : cell(value, field, locale);
    }

    private static JsonNode item(JsonNode items, String item) {
        if (item.startsWith("#")) {
            return items.path(Integer.parseInt(item.substring(1)) - 1);
        }
        var id = item.substring(1, item.length() - 1);
        for (var one : items.values()) {
            if (one.path("id").asString("").equals(id)) {
                return one;
            }
        }
        return items.path(Integer.MAX_VALUE);
    }

    private static Object cell(JsonNode value, Field field, Locale locale) {
        return switch (field.type()) {
            case NUMBER, WHOLE -> number(value.decimalValue(), locale);
            case DATE -> ReducedDate.parse(value.asString());
            case PERIOD -> ReportPeriod.parse(value.asString()).text(locale);
            case YES_NO -> Wording.text(locale, value.booleanValue() ? "exchange.yes" : "exchange.no");
            case CODE ->
                field.words()
                        .map(words -> word(words, value.asString(), locale))
                        .orElseThrow();
            case CODES -> several(value, field, locale);
            case TEXT -> Marks.harmless(value.asString(), locale);
        };
    }

    /** A spreadsheet would round what has more digits: that is text. */
    private static Object number(BigDecimal number, Locale locale) {
        var plain = new BigDecimal(number.stripTrailingZeros().toPlainString());
        return plain.precision() > MOST_DIGITS ? text(plain, locale) : plain;
    }

    /** With the decimal mark of the language and nothing between thousands. */
    static String text(BigDecimal number, Locale locale) {
        var plain = number.toPlainString();
        return Lang.isEnglish(locale) ? plain : plain.replace('.', ',');
    }

    private static String word(Vocabulary words, String value, Locale locale) {
        var said = words.words(value, locale);
        return words.find(said).size() == 1 && words.find(said).getFirst().equals(value) ? said : Marks.keep(locale);
    }

    private static String several(JsonNode values, Field field, Locale locale) {
        var said = values.values().stream()
                .map(value -> field.words()
                        .map(words -> apart(words, value.asString(), locale))
                        .orElseGet(value::asString))
                .collect(Collectors.joining("; "));
        return said.contains(Marks.keep(locale)) ? Marks.keep(locale) : Marks.harmless(said, locale);
    }

    /** Words that have a semicolon themselves would fall apart. */
    private static String apart(Vocabulary words, String value, Locale locale) {
        var said = word(words, value, locale);
        return said.contains(";") || said.contains("\n") ? value : said;
    }
}
