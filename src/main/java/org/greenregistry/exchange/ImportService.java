package org.greenregistry.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Conflict;
import org.greenregistry.ledger.Row;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.ledger.RowService;
import org.greenregistry.shell.Lang;
import org.greenregistry.work.FileService;
import org.greenregistry.work.JobService;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tables people bring: read and compared first, and nothing else; then what was chosen becomes drafts. Everybody works
 * on his or her own imports only.
 */
@Service
@ForOfficers
@Transactional(readOnly = true)
public class ImportService {

    /** Of the page of one import, without language and id. */
    public static final String PATH = "work/imports";

    static final String SUBJECT = "import";

    private static final int SHOWN = 100;

    private final StoredImports imports;
    private final StoredRows rows;
    private final Fields fields;
    private final RowService book;
    private final HeadingService headings;
    private final FileService files;
    private final JobService jobs;
    private final ExchangeSettings settings;
    private final JournalService journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportService(
            StoredImports imports,
            StoredRows rows,
            Fields fields,
            RowService book,
            HeadingService headings,
            FileService files,
            JobService jobs,
            ExchangeSettings settings,
            JournalService journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.fields = fields;
        this.book = book;
        this.headings = headings;
        this.files = files;
        this.jobs = jobs;
        this.settings = settings;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    static String path(UUID table) {
        return PATH + "/" + table;
    }

    /** Bytes of one file at most. */
    public long maxBytes() {
        return settings.maxFile().toBytes();
    }

    /**
     * Takes a file in and has it read in the background. One that is too large is refused while it comes, and nothing of
     * it stays. The bytes are read before the transaction begins: they may come slowly.
     *
     * @param kind of the records, if the file does not say it
     * @return id of the import
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID begin(String kind, String name, InputStream bytes, Locale locale) {
        fields.kind(kind);
        try {
            var file = Files.createTempFile("registry", ".import");
            try {
                receive(bytes, file);
                var kept = files.keep(name, file, "application/octet-stream");
                return Objects.requireNonNull(transaction.execute(
                        done -> begun(kind, kept.name(), kept.sha256(), locale)));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void receive(InputStream bytes, Path file) throws IOException {
        var left = maxBytes();
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[1 << 16];
            for (var count = bytes.read(piece); count >= 0; count = bytes.read(piece)) {
                left -= count;
                if (left < 0) {
                    throw new Refusal("exchange.file.big", maxBytes() >> 20);
                }
                out.write(piece, 0, count);
            }
        }
    }

    private UUID begun(String kind, String name, String sha256, Locale locale) {
        var table = imports.save(new StoredImport(
                kind, me(), Import.Source.FILE, name, sha256, locale.getLanguage(), clock.instant()));
        journal.append(Act.on("IMPORT_BEGUN", SUBJECT, table.id()).because(name));
        ask(table, ImportState.READING, ImportJob.Act.READ);
        return table.id();
    }

    private void ask(StoredImport table, ImportState doing, ImportJob.Act act) {
        var job = jobs.ask(ImportJob.class, new ImportJob.Task(table.id(), table.title(), act));
        table.begin(doing, job, clock.instant());
    }

    /** My imports, the newest first. */
    public List<Import> mine() {
        return imports.findByOwnerOrderByIdDesc(me(), Limit.of(SHOWN)).stream()
                .map(StoredImport::read)
                .toList();
    }

    public Import get(UUID id) {
        return mine(imports.findById(id).orElseThrow(() -> new Refusal("exchange.import.none")))
                .read();
    }

    /** Rows in any of {@code states}, by their numbers. */
    public List<ImportRow> rows(UUID id, List<RowResult.State> states, Pageable page) {
        get(id);
        return rows.findByTableAndStateInOrderByNumber(id, states, page).stream()
                .map(StoredRow::read)
                .toList();
    }

    public long chosen(UUID id) {
        get(id);
        return rows.countChosen(id);
    }

    /** What a row would do to the book as it is now. */
    public RowResult<?> compare(UUID id, int number, Locale locale) {
        var table = get(id);
        return compare(table.kind(), row(id, number).wanted(), locale);
    }

    private RowResult<?> compare(String kind, Row wanted, Locale locale) {
        return book.compare(fields.kind(kind).contentType(), List.of(wanted), locale)
                .getFirst();
    }

    private StoredRow row(UUID id, int number) {
        return rows.findByTableAndNumber(id, number).orElseThrow(() -> new Refusal("exchange.import.none"));
    }

    /**
     * Says what columns of the file mean, for this file and the next ones of my agency, and has it read again.
     *
     * @param keys of {@link Column}s by place of the file's column from 0; empty for one that is left out
     */
    @Transactional
    public void explain(UUID id, Map<Integer, String> keys) {
        var table = ready(id);
        var header = Objects.requireNonNull(table.header());
        var columns = header.columns().stream()
                .map(column -> {
                    var key = keys.get(column.place());
                    return key == null ? column : column.as(key.isEmpty() ? null : key);
                })
                .toList();
        columns.stream().filter(column -> keys.containsKey(column.place())).forEach(column -> headings.remember(
                header.kind(), new HeadingDecision(column.heading(), column.key(), column.scale())));
        table.understand(header.withColumns(columns).withoutDoubles());
        ask(table, ImportState.READING, ImportJob.Act.READ);
    }

    /**
     * Says what values that are not clear mean, and has the file read again.
     *
     * @param answers canonical value by {@link Question#id()}; an empty one leaves such cells out
     */
    @Transactional
    public void answer(UUID id, Map<String, String> answers) {
        var table = ready(id);
        var all = new HashMap<>(table.answers());
        all.putAll(answers);
        table.answer(all);
        ask(table, ImportState.READING, ImportJob.Act.READ);
    }

    /** Takes a row in, or leaves it out; one of which there can be no draft stays out. */
    @Transactional
    public void choose(UUID id, int number, boolean yes) {
        ready(id);
        row(id, number).choose(yes);
    }

    /** Takes all rows in that state in, or leaves them out. */
    @Transactional
    public void chooseAll(UUID id, RowResult.State state, boolean yes) {
        ready(id);
        rows.findByTableAndStateOrderByNumber(id, state).forEach(row -> row.choose(yes));
    }

    /** Says whose values a row has where both it and the book changed them. */
    @Transactional
    public void settle(UUID id, int number, Map<String, Conflict.Side> choices, Locale locale) {
        var table = ready(id);
        var row = row(id, number);
        var all = new HashMap<>(row.wanted().choices());
        all.putAll(choices);
        var settled = row.wanted().withChoices(all);
        row.settle(settled, compare(table.kind(), settled, locale));
        recount(table);
    }

    private void recount(StoredImport table) {
        var counts = new EnumMap<RowResult.State, Long>(RowResult.State.class);
        rows.counts(table.id()).forEach(count -> counts.put(count.getState(), count.getNumber()));
        table.recount(counts);
    }

    /**
     * Makes drafts of the chosen rows in the background.
     *
     * @param submitting whether those that lack nothing are handed to the reviewers together
     */
    @Transactional
    public void apply(UUID id, boolean submitting) {
        var table = ready(id);
        if (rows.countChosen(id) == 0) {
            throw new Refusal("exchange.import.nothing");
        }
        var batch = UUID.randomUUID();
        table.apply(batch, submitting);
        journal.append(Act.on("IMPORT_APPLIED", SUBJECT, id).inBatch(batch).because(table.title()));
        ask(table, ImportState.APPLYING, ImportJob.Act.APPLY);
    }

    /** Takes back, in the background, the drafts nobody touched since. */
    @Transactional
    public void undo(UUID id) {
        var table = mine(imports.lock(id).orElseThrow(() -> new Refusal("exchange.import.none")));
        table.require(ImportState.APPLIED);
        var batch = Objects.requireNonNull(table.batch());
        journal.append(Act.on("IMPORT_UNDONE", SUBJECT, id).inBatch(batch).because(table.title()));
        ask(table, ImportState.UNDOING, ImportJob.Act.UNDO);
    }

    private StoredImport ready(UUID id) {
        var table = mine(imports.lock(id).orElseThrow(() -> new Refusal("exchange.import.none")));
        table.require(ImportState.READY);
        return table;
    }

    private static StoredImport mine(StoredImport table) {
        if (!table.owner().equals(me())) {
            throw new AccessDeniedException("somebody else's import");
        }
        return table;
    }

    static Locale locale(Import table) {
        return Lang.ofCode(table.language());
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
