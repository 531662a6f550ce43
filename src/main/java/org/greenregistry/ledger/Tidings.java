package org.greenregistry.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.ColleagueService;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.work.Notice;
import org.greenregistry.work.NoticeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells people what became of a draft, in the transaction of the act. */
@Component
class Tidings {

    private final NoticeService notices;
    private final ColleagueService colleagues;
    private final Reach reach;
    private final Kinds kinds;
    private final ObjectProvider<RecordPages> pages;

    Tidings(
            NoticeService notices,
            ColleagueService colleagues,
            Reach reach,
            Kinds kinds,
            ObjectProvider<RecordPages> pages) {
        this.notices = notices;
        this.colleagues = colleagues;
        this.reach = reach;
        this.kinds = kinds;
        this.pages = pages;
    }

    /** To the reviewers who may decide on it. */
    void submitted(Draft draft) {
        var reviewers = colleagues.inRole(Role.REVIEWER).stream()
                .filter(reviewer -> reach.isWithin(reviewer.scope(), draft))
                .map(Colleague::id)
                .filter(reviewer -> !draft.isWorkOf(reviewer))
                .toList();
        tell(reviewers, "notice.submitted", draft, review(draft));
    }

    void returned(Draft draft) {
        tell(List.of(draft.owner(), draft.author()), "notice.returned", draft, form(draft));
    }

    void approved(Draft draft, Version version) {
        var path = "history/" + draft.kind() + "/" + version.code();
        var key = version.isWithdrawn() ? "notice.withdrawn" : "notice.approved";
        tell(List.of(draft.owner(), draft.author()), key, draft, path);
    }

    void passedOn(Draft draft, UUID taker) {
        tell(List.of(taker), "notice.passedOn", draft, review(draft));
    }

    void takenOver(Draft draft, UUID from) {
        tell(List.of(from), "notice.takenOver", draft, review(draft));
    }

    private void tell(Collection<UUID> accounts, String key, Draft draft, String path) {
        var by = Actor.current().requireAccount();
        notices.tell(accounts, new Notice(key, title(kinds.named(draft.kind()), draft), by, path));
    }

    private static <C extends Record> LocalizedText title(RecordKind<C> kind, Draft draft) {
        return kind.title(Contents.of(kind, draft));
    }

    private static String review(Draft draft) {
        return "review/" + draft.id();
    }

    private String form(Draft draft) {
        return pages.stream()
                .filter(offered -> offered.kind().equals(draft.kind()))
                .map(offered -> offered.form(draft.id()))
                .findFirst()
                .orElse("work");
    }
}
