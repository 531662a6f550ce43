package org.greenregistry.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.work.JobService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/**
 * The same edit of many projects. It is an import whose rows come from the project list: what it would do is looked at,
 * chosen, applied and taken back there ({@link ImportService}).
 */
@Service
@ForOfficers
@Transactional(readOnly = true)
public class BulkEditService {

    /** Of its page, without language. */
    public static final String PATH = "work/bulk";

    private final ProjectSelection selection;
    private final EditWishes wishes;
    private final StoredImports imports;
    private final JobService jobs;
    private final JournalService journal;
    private final Clock clock;

    BulkEditService(
            ProjectSelection selection,
            EditWishes wishes,
            StoredImports imports,
            JobService jobs,
            JournalService journal,
            Clock clock) {
        this.selection = selection;
        this.wishes = wishes;
        this.imports = imports;
        this.jobs = jobs;
        this.journal = journal;
        this.clock = clock;
    }

    /** Query of its page about these projects and no others. */
    public static String query(List<String> codes) {
        return codes.stream()
                .map(code -> ProjectSelection.CODE + "=" + UriUtils.encode(code, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What may be edited, in the order of the content. */
    public List<Field> fields() {
        return wishes.editable();
    }

    /** The field of the stage a step leads to. */
    public Field stages() {
        return wishes.stages();
    }

    /**
     * How many projects it would be about.
     *
     * @param query of an address of the project list, or {@link #query(List)}, encoded; empty for all
     */
    public int count(String query) {
        return selection.codes(query).size();
    }

    /** Why an edit cannot be read; empty if it can. */
    public Optional<Refusal> fault(Edit edit) {
        try {
            wishes.read(edit);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused);
        }
    }

    /**
     * Has what the edits would do found out in the background.
     *
     * @param query of an address of the project list, or {@link #query(List)}, encoded; empty for all
     * @param edits in the order in which they count
     * @return id of the import
     */
    @Transactional
    public UUID begin(String query, List<Edit> edits, Locale locale) {
        if (edits.isEmpty()) {
            throw new Refusal("exchange.edit.blank");
        }
        edits.forEach(wishes::read);
        var title = edits.stream().map(edit -> wishes.words(edit, locale)).collect(Collectors.joining("; "));
        var table = imports.save(new StoredImport(
                "project",
                Actor.current().requireAccount(),
                Import.Source.EDIT,
                title,
                null,
                locale.getLanguage(),
                clock.instant()));
        journal.append(Act.on("EDIT_BEGUN", ImportService.SUBJECT, table.id()).because(title));
        var job = jobs.ask(EditJob.class, new EditJob.Task(table.id(), title, query, List.copyOf(edits)));
        table.begin(ImportState.READING, job, clock.instant());
        return table.id();
    }
}
