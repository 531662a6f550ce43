package org.greenregistry.ledger;

import java.time.Clock;
import java.util.UUID;
import org.greenregistry.account.Belongings;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.springframework.stereotype.Component;

/** All drafts of one officer, given to another. Whoever wrote in them stays a writer: four eyes hold on. */
@Component
class DraftBelongings implements Belongings {

    private final Drafts drafts;
    private final JournalService journal;
    private final Clock clock;

    DraftBelongings(Drafts drafts, JournalService journal, Clock clock) {
        this.drafts = drafts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Each person has one draft of a record at most. */
    @Override
    public Given giveAll(UUID from, UUID to) {
        var given = 0;
        var kept = 0;
        for (var draft : drafts.of(from)) {
            if (drafts.findByRecordIdAndOwner(draft.record().id(), to).isPresent()) {
                kept++;
                continue;
            }
            draft.giveTo(to, clock.instant());
            journal.append(
                    Act.on("HANDED_OVER", draft.kind(), draft.record().id()).aboutDraft(draft.id()));
            given++;
        }
        return new Given(given, kept);
    }
}
