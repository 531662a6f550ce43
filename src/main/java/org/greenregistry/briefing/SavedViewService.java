package org.greenregistry.briefing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForStaff;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Views of the overview and of lists that people keep. A view holds an address and no rows: who opens it sees what he
 * or she may.
 */
@Service
@Validated
@ForStaff
@Transactional(readOnly = true)
public class SavedViewService {

    /** Of the page, without language. */
    public static final String PATH = "overview/views";

    private static final String SUBJECT = "view";
    private static final int MOST = 100;

    /** A view is one of this registry and nothing else. */
    private static final Pattern PATHS = Pattern.compile("(overview|projects|parks|organisations|reports)([/?].*)?");

    private final SavedViewEntries entries;
    private final JournalService journal;
    private final Clock clock;

    SavedViewService(SavedViewEntries entries, JournalService journal, Clock clock) {
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** Mine and those colleagues share, by name. */
    public List<SavedView> all() {
        return entries.seenBy(me()).stream().map(SavedViewEntry::read).toList();
    }

    /** @param path with its query, without language */
    @Transactional
    public UUID save(@Size(max = 2000) String path, @Valid SavedViewInput input) {
        if (!PATHS.matcher(path).matches()) {
            throw new Refusal("views.path");
        }
        if (entries.countByOwner(me()) >= MOST) {
            throw new Refusal("views.many", MOST);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var saved = entries.save(new SavedViewEntry(path, input, me(), now)).read();
        journal.append(Act.on("VIEW_SAVED", SUBJECT, saved.id()).because(saved.name()));
        return saved.id();
    }

    @Transactional
    public void change(UUID id, @Valid SavedViewInput input) {
        mine(id).change(input);
        journal.append(Act.on("VIEW_CHANGED", SUBJECT, id).because(input.name()));
    }

    @Transactional
    public void drop(UUID id) {
        entries.delete(mine(id));
        journal.append(Act.on("VIEW_DROPPED", SUBJECT, id));
    }

    private SavedViewEntry mine(UUID id) {
        var entry = entries.findById(id).orElseThrow(() -> new Refusal("views.gone"));
        if (!entry.read().owner().equals(me())) {
            throw new AccessDeniedException("somebody else's view");
        }
        return entry;
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
