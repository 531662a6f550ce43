package org.greenregistry.exchange;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.work.FileService;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
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
    private final OwnImports own;
    private final Fields fields;
    private final FileService files;
    private final ExchangeSettings settings;
    private final JournalService journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportService(
            StoredImports imports,
            StoredRows rows,
            OwnImports own,
            Fields fields,
            FileService files,
            ExchangeSettings settings,
            JournalService journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.own = own;
        this.fields = fields;
        this.files = files;
        this.settings = settings;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    public static String path(UUID table) {
        return PATH + "/" + table;
    }

    /** Bytes of one file at most. */
    public long maxBytes() {
        return settings.maxFile().toBytes();
    }

    /**
     * Takes a file in and has it read in the background. One that is too large is refused while it comes, and nothing
     * of it stays. The bytes are read before the transaction begins: they may come slowly.
     *
     * @param kind of the records, if the file does not say it
     * @return id of the import
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public UUID begin(String kind, String name, InputStream bytes, Locale locale) {
        fields.kind(kind);
        var kept = files.keep(name, bytes, maxBytes());
        return Objects.requireNonNull(transaction.execute(done -> begun(kind, kept.name(), kept.sha256(), locale)));
    }

    private UUID begun(String kind, String name, String sha256, Locale locale) {
        var table = imports.save(
                new StoredImport(kind, me(), Import.Source.FILE, name, sha256, locale.getLanguage(), clock.instant()));
        journal.append(Act.on("IMPORT_BEGUN", SUBJECT, table.id()).because(name));
        own.ask(table, ImportState.READING, ImportJob.Act.READ);
        return table.id();
    }

    /** My imports, the newest first. */
    public List<Import> mine() {
        return imports.findByOwnerOrderByIdDesc(me(), Limit.of(SHOWN)).stream()
                .map(StoredImport::read)
                .toList();
    }

    /** Empty too if it is somebody else's. */
    public Optional<Import> find(UUID id) {
        return imports.findById(id).filter(table -> table.owner().equals(me())).map(StoredImport::read);
    }

    public Import get(UUID id) {
        return own.get(id).read();
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
        return own.compare(table.kind(), own.row(id, number).wanted(), locale);
    }

    /**
     * Makes drafts of the chosen rows in the background.
     *
     * @param submitting whether those that lack nothing are handed to the reviewers together
     */
    @Transactional
    public void apply(UUID id, boolean submitting) {
        var table = own.ready(id);
        if (rows.countChosen(id) == 0) {
            throw new Refusal("exchange.import.nothing");
        }
        var batch = UUID.randomUUID();
        table.apply(batch, submitting);
        journal.append(Act.on("IMPORT_APPLIED", SUBJECT, id).inBatch(batch).because(table.title()));
        own.ask(table, ImportState.APPLYING, ImportJob.Act.APPLY);
    }

    /** Takes back, in the background, the drafts nobody touched since. */
    @Transactional
    public void undo(UUID id) {
        var table = own.locked(id);
        table.require(ImportState.APPLIED);
        var batch = Objects.requireNonNull(table.batch());
        journal.append(Act.on("IMPORT_UNDONE", SUBJECT, id).inBatch(batch).because(table.title()));
        own.ask(table, ImportState.UNDOING, ImportJob.Act.UNDO);
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
