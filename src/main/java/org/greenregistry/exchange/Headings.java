package org.greenregistry.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.exchange.HeaderReading.Matched;
import org.greenregistry.exchange.HeaderReading.Sureness;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out what the columns of a file mean. */
@Component
class Headings {

    /** Begins the cell that says the registry wrote the file; kind and language follow. */
    static final String OWN = "registry;";

    private final Fields fields;

    Headings(Fields fields) {
        this.fields = fields;
    }

    /** What the cell above the column of codes says in an own file. */
    static String mark(String kind, Locale locale) {
        return OWN + kind + ";" + (Lang.isEnglish(locale) ? "en" : "vi") + ";" + HeaderReading.CODE;
    }

    /**
     * @param rows the first of the file, some of data among them
     * @param remembered by folded heading
     */
    HeaderReading read(String kind, List<List<Cell>> rows, Map<String, HeadingDecision> remembered) {
        for (var r = 0; r < Math.min(rows.size(), HeadingRows.FIRST_ROWS); r++) {
            if (rows.get(r).stream().anyMatch(cell -> text(cell).startsWith(OWN))) {
                return own(rows, r);
            }
        }
        return foreign(kind, rows, remembered);
    }

    private HeaderReading own(List<List<Cell>> rows, int keyed) {
        var keys = rows.get(keyed);
        var mark = keys.stream()
                .map(Headings::text)
                .filter(text -> text.startsWith(OWN))
                .findFirst()
                .orElseThrow()
                .split(";", -1);
        var kind = mark.length > 1 ? mark[1] : "";
        if (!fields.kinds().contains(kind)) {
            throw new Refusal("exchange.file.kind", kind);
        }
        var locale = mark.length > 2 ? Lang.ofCode(mark[2]) : Lang.VIETNAMESE;
        var usual = style(rows, keyed + 2, ownStyle(locale));
        var known = new HashSet<String>();
        var columns = new ArrayList<Matched>();
        for (var place = 0; place < keys.size(); place++) {
            var text = text(keys.get(place));
            var key = text.startsWith(OWN) ? HeaderReading.CODE : text;
            var heading = keyed + 1 < rows.size() ? text(rows.get(keyed + 1), place) : key;
            var isKnown = isKey(fields, kind, key) && known.add(key);
            columns.add(new Matched(
                    place,
                    heading,
                    isKnown ? key : null,
                    isKnown ? Sureness.KEY : Sureness.NONE,
                    BigDecimal.ONE,
                    Map.of(),
                    style(rows, keyed + 2, place, usual),
                    List.of()));
        }
        return new HeaderReading(kind, true, locale, keyed + 2, columns);
    }

    /** Whether a table of the kind may have a column with that key. */
    static boolean isKey(Fields fields, String kind, String key) {
        return key.equals(HeaderReading.CODE)
                || key.equals(HeaderReading.BASE)
                || fields.find(kind, key).isPresent();
    }

    /** A spreadsheet may have written it anew in its own way. */
    private static NumberStyle ownStyle(Locale locale) {
        return Lang.isEnglish(locale) ? NumberStyle.EN : NumberStyle.VI;
    }

    /** How the column's own numbers are written; if they do not tell, {@code otherwise}. */
    private static NumberStyle style(List<List<Cell>> rows, int first, int place, NumberStyle otherwise) {
        return style(rows.stream().skip(first).map(row -> text(row, place)), otherwise);
    }

    /** How the numbers of the whole file are written; if they do not tell, {@code otherwise}. */
    private static NumberStyle style(List<List<Cell>> rows, int first, NumberStyle otherwise) {
        return style(rows.stream().skip(first).flatMap(List::stream).map(Headings::text), otherwise);
    }

    private static NumberStyle style(Stream<String> texts, NumberStyle otherwise) {
        var style = NumberText.style(texts.filter(text -> !text.isEmpty()).toList());
        return style == NumberStyle.UNKNOWN ? otherwise : style;
    }

    private HeaderReading foreign(String kind, List<List<Cell>> rows, Map<String, HeadingDecision> remembered) {
        var book = new HeadingBook(kind, fields.of(kind));
        var head = HeadingRows.find(rows, heading -> likeness(book, heading, remembered));
        var usual = style(rows, head.last() + 1, NumberStyle.UNKNOWN);
        var taken = new HashSet<String>();
        var columns = new ArrayList<Matched>();
        for (var place = 0; place < head.headings().size(); place++) {
            var style = style(rows, head.last() + 1, place, usual);
            columns.add(matched(kind, book, place, head.headings().get(place), remembered, taken, style));
        }
        return new HeaderReading(kind, false, Lang.VIETNAMESE, head.last() + 1, columns).withoutDoubles();
    }

    private static double likeness(HeadingBook book, String heading, Map<String, HeadingDecision> remembered) {
        var candidates = book.candidates(heading);
        return remembered.containsKey(Vocabulary.key(heading))
                ? 1
                : candidates.isEmpty() ? 0 : candidates.getFirst().likeness();
    }

    private Matched matched(
            String kind,
            HeadingBook book,
            int place,
            String heading,
            Map<String, HeadingDecision> remembered,
            Set<String> taken,
            NumberStyle style) {
        var known = remembered.get(Vocabulary.key(heading));
        var candidates = heading.isEmpty() ? List.<HeadingBook.Candidate>of() : book.candidates(heading);
        var alternatives = candidates.stream().map(HeadingBook.Candidate::key).toList();
        if (known != null) {
            var key = known.key() != null && taken.add(known.key()) ? known.key() : null;
            return new Matched(
                    place,
                    heading,
                    key,
                    Sureness.REMEMBERED,
                    known.scale(),
                    key == null ? Map.of() : implied(kind, book, key, key, heading),
                    style,
                    alternatives);
        }
        var first =
                candidates.stream().findFirst().filter(HeadingBook::isLikely).orElse(null);
        var key = first == null ? null : free(first.key(), taken);
        if (first == null || key == null) {
            return new Matched(place, heading, null, Sureness.NONE, BigDecimal.ONE, Map.of(), style, alternatives);
        }
        var scale = fields.find(kind, key)
                .map(field -> HeadingUnits.of(heading).scale(field))
                .orElse(BigDecimal.ONE);
        return new Matched(
                place,
                heading,
                key,
                HeadingBook.isSure(first) ? Sureness.SAME : Sureness.LIKELY,
                scale,
                implied(kind, book, first.key(), key, heading),
                style,
                alternatives.stream().filter(other -> !other.equals(key)).toList());
    }

    /** A second column of the same field of a list is another item of it. */
    private static @Nullable String free(String key, Set<String> taken) {
        if (taken.add(key)) {
            return key;
        }
        var item = Column.itemOf(key).filter(found -> found.startsWith("#"));
        if (item.isEmpty()) {
            return null;
        }
        for (var place = 1; place < 100; place++) {
            var other = key.replace(item.get() + ".", "#" + place + ".");
            if (isFree(other, taken) && taken.add(other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean isFree(String key, Set<String> taken) {
        var start = key.substring(0, key.indexOf('.', key.indexOf('#')) + 1);
        return taken.stream().noneMatch(other -> other.startsWith(start));
    }

    /** What comes with a column, the currency its heading names among it. */
    private Map<String, String> implied(String kind, HeadingBook book, String listed, String key, String heading) {
        var implied = new LinkedHashMap<String, String>();
        var from = Column.itemOf(listed).orElse("");
        var to = Column.itemOf(key).orElse("");
        book.implied(listed).forEach((other, value) -> implied.put(other.replace(from + ".", to + "."), value));
        var beside = key.substring(0, key.lastIndexOf('.') + 1) + "currency";
        HeadingUnits.of(heading)
                .currency()
                .filter(currency -> fields.find(kind, beside).isPresent())
                .ifPresent(currency -> implied.put(beside, currency));
        return implied;
    }

    static String text(Cell cell) {
        return cell instanceof Cell.Written written ? written.text() : "";
    }

    private static String text(List<Cell> row, int place) {
        return place < row.size() ? text(row.get(place)) : "";
    }
}
