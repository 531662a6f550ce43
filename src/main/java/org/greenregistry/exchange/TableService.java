package org.greenregistry.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForStaff;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.BatchService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RowService;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.JobProgress;
import org.greenregistry.work.JobService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the book says as a table that can be edited and taken in again: for members of staff, at their level. RESTRICTED
 * values are in none.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class TableService {

    /** What people edit first; of kinds that are not here all fields are. */
    private static final Map<String, List<String>> USUAL = Map.of(
            "project",
            List.of(
                    "name.vi",
                    "name.en",
                    "category",
                    "regime",
                    "section",
                    "purpose.objectives.vi",
                    "purpose.scale.vi",
                    "purpose.form",
                    "opening.stage",
                    "opening.on",
                    "opening.source",
                    "licences.certificate.number",
                    "licences.certificate.on",
                    "licences.certificate.issuer",
                    "licences.enterpriseCode",
                    "site.address",
                    "site.unit",
                    "site.park",
                    "site.plot",
                    "site.area",
                    "parties.role",
                    "parties.name",
                    "parties.country",
                    "capital.kind",
                    "capital.amount",
                    "capital.currency",
                    "capital.asOf",
                    "capital.source",
                    "capital.preferred",
                    "term.years",
                    "term.endsOn",
                    "jobs.planned",
                    "note.vi"));

    private static final int FIRST_ITEMS = 3;

    private final Fields fields;
    private final RowService rows;
    private final ProjectSelection selection;
    private final JobService jobs;

    TableService(Fields fields, RowService rows, ProjectSelection selection, JobService jobs) {
        this.fields = fields;
        this.rows = rows;
        this.selection = selection;
        this.jobs = jobs;
    }

    /** Names of the kinds of record there are tables of. */
    public List<String> kinds() {
        return fields.kinds();
    }

    /** All a table of the kind may have for this reader, in the order of the content. */
    public List<Field> fields(String kind) {
        return fields.of(kind).stream()
                .filter(field -> Actor.current().level().covers(field.level()))
                .toList();
    }

    /** Headings by key of the columns a file may have, in the order of the content; of lists the first items. */
    public Map<String, String> columns(String kind, Locale locale) {
        var columns = new LinkedHashMap<String, String>();
        columns.put(HeaderReading.CODE, Wording.text(locale, "exchange.code"));
        for (var field : fields(kind)) {
            if (field.list() == null) {
                columns.put(Column.of(field).key(), Column.of(field).heading(locale));
            } else if (!field.named()) {
                IntStream.rangeClosed(1, FIRST_ITEMS)
                        .mapToObj(place -> Column.at(field, place))
                        .forEach(column -> columns.put(column.key(), column.heading(locale)));
            }
        }
        return columns;
    }

    /** Those a table has unless others are chosen. */
    public List<String> usual(String kind) {
        return USUAL.getOrDefault(kind, fields(kind).stream().map(Field::key).toList());
    }

    /**
     * Makes the table in the background.
     *
     * @return id of the job that leaves the file
     */
    @Transactional
    public UUID ask(TableOrder order) {
        chosen(order);
        return jobs.ask(TableJob.class, order);
    }

    /** Writes the table, however long it is, in the memory of a few hundred rows. */
    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    public void write(TableOrder order, OutputStream out, JobProgress progress) throws IOException {
        var chosen = chosen(order);
        var type = fields.kind(order.kind()).contentType();
        var codes = order.template() ? List.<String>of() : codes(order, type);
        var items = new TableShape.Items();
        if (chosen.stream().anyMatch(field -> field.list() != null)) {
            progress.step("exchange.step.measure", codes.size());
            each(type, codes, progress, version -> items.count(Canonical.tree(version.content()), chosen));
        }
        var shape = TableShape.of(
                order.kind(),
                order.locale(),
                chosen,
                items,
                fields,
                Actor.current().level());
        if (order.format() == TableFormat.XLSX && !XlsxTable.fits(shape.columns())) {
            throw new Refusal("exchange.columns.many", shape.columns().size());
        }
        progress.step("exchange.step.write", codes.size());
        try (var table = order.format() == TableFormat.XLSX ? new XlsxTable(shape, out) : new CsvTable(shape, out)) {
            each(type, codes, progress, version -> table.add(version, Canonical.tree(version.content())));
        }
    }

    private List<Field> chosen(TableOrder order) {
        var keys = order.columns().isEmpty() ? usual(order.kind()) : order.columns();
        var known = fields(order.kind());
        for (var key : keys) {
            if (known.stream().noneMatch(field -> field.key().equals(key))) {
                throw new Refusal("exchange.column.unknown", key);
            }
        }
        return known.stream().filter(field -> keys.contains(field.key())).toList();
    }

    private List<String> codes(TableOrder order, Class<? extends Record> type) {
        if (type == ProjectContent.class) {
            return selection.codes(order.query());
        }
        var codes = new ArrayList<String>();
        for (var page = rows.codes(type, null, BatchService.MOST);
                !page.isEmpty();
                page = rows.codes(type, page.getLast(), BatchService.MOST)) {
            codes.addAll(page);
        }
        return codes;
    }

    private <C extends Record> void each(
            Class<C> type, List<String> codes, JobProgress progress, Consumer<Published<C>> taker) {
        for (var from = 0; from < codes.size(); from += BatchService.MOST) {
            var batch = codes.subList(from, Math.min(codes.size(), from + BatchService.MOST));
            rows.newest(type, batch).forEach(taker);
            progress.advance(batch.size());
        }
    }
}
