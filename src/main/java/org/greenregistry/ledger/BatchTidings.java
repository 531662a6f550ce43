package org.greenregistry.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.Colleagues;
import org.greenregistry.work.Notice;
import org.greenregistry.work.NoticeService;
import org.springframework.stereotype.Component;

/** Tells people once what became of many drafts that came together, in the transaction of the act. */
@Component
class BatchTidings {

    private final NoticeService notices;
    private final Colleagues colleagues;
    private final BatchedDrafts batched;
    private final Reach reach;

    BatchTidings(NoticeService notices, Colleagues colleagues, BatchedDrafts batched, Reach reach) {
        this.notices = notices;
        this.colleagues = colleagues;
        this.batched = batched;
        this.reach = reach;
    }

    /** To each reviewer who may decide on one of them at least. */
    void submitted(UUID batch, String kind, List<UUID> drafts) {
        var told = new HashSet<UUID>();
        var others = new ArrayList<>(colleagues.inRole(Role.REVIEWER));
        batched.each(drafts, draft -> {
            others.removeIf(reviewer -> isJudge(reviewer, draft) && told.add(reviewer.id()));
            return !others.isEmpty();
        });
        tell(told, "notice.submitted", kind, drafts.size(), BatchReviewService.path(batch));
    }

    private boolean isJudge(Colleague reviewer, Draft draft) {
        return reach.isWithin(reviewer.scope(), draft) && !draft.isWorkOf(reviewer.id());
    }

    void approved(Set<UUID> authors, String kind, long drafts) {
        tell(authors, "notice.approved", kind, drafts, "work");
    }

    void returned(Set<UUID> authors, String kind, long drafts) {
        tell(authors, "notice.returned", kind, drafts, "work");
    }

    private void tell(Set<UUID> accounts, String key, String kind, long drafts, String path) {
        var by = Actor.current().requireAccount();
        notices.tell(accounts, new Notice(key, BatchRow.title(kind, drafts), by, path));
    }
}
