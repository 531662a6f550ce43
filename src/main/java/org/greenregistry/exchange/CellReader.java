package org.greenregistry.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Formats;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Reads one cell as a value of its field. */
final class CellReader {

    private static final Set<String> YES = Set.of("co", "yes", "true", "x", "1", "dung", "v", "y");
    private static final Set<String> NO = Set.of("khong", "no", "false", "0", "sai", "n");
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern QUARTER =
            Pattern.compile("(?iu)(?:quý|quy|q)\\s*(iv|iii|ii|i|[1-4])\\s*[/. -]\\s*(?:năm\\s*)?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?iu)(?:năm|nam|year)?\\s*(\\d{4})(?:\\.0)?");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final Pattern SEPARATOR = Pattern.compile("[;\\n]");
    private static final Pattern LEADING_NUMBER = Pattern.compile("\\s*(\\d{1,3})\\s*(?:năm|nam|years?)?\\s*");

    private final Field field;
    private final HeaderReading.Matched column;
    private final boolean own;
    private final Answers answers;

    CellReader(Field field, HeaderReading.Matched column, boolean own, Answers answers) {
        this.field = field;
        this.column = column;
        this.own = own;
        this.answers = answers;
    }

    Reading read(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> Reading.BLANK;
            case Cell.Broken broken -> new Reading.Unread(broken.code(), "exchange.unread.broken");
            case Cell.Written written -> written(written.text());
            case Cell.Counted counted -> counted(counted.number());
            case Cell.Dated dated -> dated(ReducedDate.of(dated.at().toLocalDate()));
            case Cell.Ticked ticked ->
                field.type() == FieldType.YES_NO ? yesNo(ticked.yes()) : written(ticked.yes() ? "x" : "0");
        };
    }

    private Reading written(String text) {
        if (text.isBlank() || Marks.isKeep(text)) {
            return Reading.BLANK;
        } else if (Marks.isErase(text)) {
            return Reading.ERASE;
        }
        var said = own ? Marks.restored(text) : text;
        return switch (field.type()) {
            case TEXT -> value(Canonical.node(Folded.composed(said)));
            case NUMBER, WHOLE -> numbered(said);
            case DATE -> date(said);
            case PERIOD -> period(said);
            case YES_NO -> ticked(said);
            case CODE -> coded(said);
            case CODES -> several(said);
        };
    }

    private Reading counted(BigDecimal number) {
        var plain = plain(number);
        return switch (field.type()) {
            case NUMBER, WHOLE -> number(number, plain);
            case DATE -> date(plain);
            default -> written(plain);
        };
    }

    private Reading dated(ReducedDate date) {
        return switch (field.type()) {
            case DATE -> value(Canonical.node(date.toString()));
            case NUMBER, WHOLE -> new Reading.Unread(date.text(), "exchange.unread.number");
            default -> written(date.text());
        };
    }

    private Reading numbered(String text) {
        var number = NumberText.read(text, column.numbers());
        if (number != null) {
            return number(number, text);
        }
        var term = LEADING_NUMBER.matcher(text);
        if (field.type() == FieldType.WHOLE && term.matches()) {
            return number(new BigDecimal(term.group(1)), text);
        }
        var possible = NumberText.read(text).stream().filter(this::fits).toList();
        if (possible.size() < 2) {
            return possible.isEmpty()
                    ? new Reading.Unread(text, "exchange.unread.number")
                    : number(possible.getFirst(), text);
        }
        return answered(text)
                .orElseGet(() -> new Reading.Unclear(
                        field.key(),
                        text,
                        possible.stream().map(CellReader::option).toList()));
    }

    /** Of two readings only a whole one can be meant where whole numbers stand. */
    private boolean fits(BigDecimal number) {
        return field.type() != FieldType.WHOLE
                || number.multiply(column.scale()).stripTrailingZeros().scale() <= 0;
    }

    private Reading number(BigDecimal number, String text) {
        var scaled = number.multiply(column.scale());
        if (field.type() == FieldType.WHOLE) {
            return scaled.stripTrailingZeros().scale() <= 0 && scaled.abs().compareTo(BigDecimal.TEN.pow(9)) < 0
                    ? value(Canonical.node(scaled.intValueExact()))
                    : new Reading.Unread(text, "exchange.unread.whole");
        }
        var limit = limit();
        return limit != null && scaled.abs().compareTo(limit) > 0
                ? new Reading.Unread(text, "exchange.unread.degrees")
                : value(Canonical.node(new BigDecimal(plain(scaled))));
    }

    /** Of degrees north or east; absent for any other number. */
    private @Nullable BigDecimal limit() {
        var key = field.key();
        return key.endsWith(".point.lat") || key.equals("point.lat")
                ? BigDecimal.valueOf(90)
                : key.endsWith(".point.lon") || key.equals("point.lon") ? BigDecimal.valueOf(180) : null;
    }

    private Reading date(String text) {
        if (ISO.matcher(text.strip()).matches()) {
            try {
                return value(Canonical.node(ReducedDate.parse(text.strip()).toString()));
            } catch (DateTimeException none) {
                return new Reading.Unread(text, "exchange.unread.date");
            }
        }
        return Formats.parsedDate(text)
                .<Reading>map(date -> value(Canonical.node(date.toString())))
                .orElseGet(() -> new Reading.Unread(text, "exchange.unread.date"));
    }

    private static Reading period(String text) {
        var quarter = QUARTER.matcher(text.strip());
        var year = YEAR.matcher(text.strip());
        if (quarter.matches()) {
            var name = quarter.group(1).toLowerCase(Locale.ROOT);
            var number = ROMAN.contains(name) ? ROMAN.indexOf(name) + 1 : Integer.parseInt(name);
            return value(Canonical.node(ReportPeriod.quarter(Integer.parseInt(quarter.group(2)), number)
                    .toString()));
        } else if (year.matches()) {
            return value(Canonical.node(year.group(1)));
        }
        return ReportPeriod.find(text.strip())
                .<Reading>map(period -> value(Canonical.node(period.toString())))
                .orElseGet(() -> new Reading.Unread(text, "exchange.unread.period"));
    }

    private static Reading ticked(String text) {
        var word = Vocabulary.key(text);
        if (YES.contains(word) || NO.contains(word)) {
            return yesNo(YES.contains(word));
        }
        return new Reading.Unread(text, "exchange.unread.yesNo");
    }

    private static Reading yesNo(boolean yes) {
        return value(BooleanNode.valueOf(yes));
    }

    private Reading coded(String text) {
        var found = vocabulary().find(text);
        return found.size() == 1
                ? value(Canonical.node(found.getFirst()))
                : answered(text).orElseGet(() -> unclear(text, found));
    }

    /** A list is one value: it is clear when all its parts are. */
    private Reading several(String text) {
        var values = new LinkedHashSet<String>();
        for (var piece : SEPARATOR.split(text, -1)) {
            var part = piece.strip();
            if (part.isEmpty()) {
                continue;
            }
            var found = field.words().map(words -> words.find(part)).orElse(List.of(part));
            var answer = answers.to(field.key(), part);
            if (found.size() == 1) {
                values.add(found.getFirst());
            } else if (answer.isEmpty()) {
                return unclear(part, found);
            } else if (!answer.get().isEmpty()) {
                values.add(answer.get());
            }
        }
        return values.isEmpty() ? Reading.BLANK : value(Canonical.node(List.copyOf(values)));
    }

    private Reading unclear(String text, List<String> found) {
        var choices = found.isEmpty()
                ? vocabulary().suggested(text)
                : found.stream().map(vocabulary()::option).toList();
        return new Reading.Unclear(field.key(), text, choices);
    }

    private Optional<Reading> answered(String text) {
        return answers.to(field.key(), text).map(answer -> {
            if (answer.isEmpty()) {
                return Reading.BLANK;
            }
            return field.type() == FieldType.CODE
                    ? value(Canonical.node(answer))
                    : number(new BigDecimal(answer), text);
        });
    }

    private Vocabulary vocabulary() {
        return Objects.requireNonNull(field.vocabulary());
    }

    private static Vocabulary.Option option(BigDecimal number) {
        var plain = plain(number);
        return new Vocabulary.Option(plain, LocalizedText.vi(plain), List.of());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Reading value(JsonNode node) {
        return new Reading.Value(node);
    }
}
