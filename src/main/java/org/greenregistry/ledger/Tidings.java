package org.greenregistry.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.access.Actor;
import org.greenregistry.account.Colleague;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.work.Notice;
import org.greenregistry.work.NoticeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells people what became of a draft, in the transaction of the act. */
@Component
class Tidings {

    private final NoticeService notices;
    private final Claims claims;
    private final Kinds kinds;
    private final ObjectProvider<RecordPages> pages;

    Tidings(NoticeService notices, Claims claims, Kinds kinds, ObjectProvider<RecordPages> pages) {
        this.notices = notices;
        this.claims = claims;
        this.kinds = kinds;
        this.pages = pages;
    }

    /** To those who may decide on it. */
    void submitted(Draft draft) {
        var judges = claims.judges(draft).stream().map(Colleague::id).toList();
        tell(judges, "notice.submitted", draft, review(draft));
    }

    /** People outside are told by the office, not by one of its people. */
    void returned(Draft draft) {
        var outside = draft.round().isFromOutside();
        tell(
                List.of(draft.owner(), draft.author()),
                outside ? "notice.outside.returned" : "notice.returned",
                draft,
                path(draft, page -> outside ? page.formOutside(draft.id()) : page.form(draft.id())));
    }

    void approved(Draft draft, Version version) {
        if (draft.round().isFromOutside()) {
            var page = path(draft, pages -> pages.pageOutside(version.code()));
            tell(List.of(draft.owner(), draft.author()), "notice.outside.approved", draft, page);
            return;
        }
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

    private String path(Draft draft, Function<RecordPages, String> chosen) {
        return pages.stream()
                .filter(offered -> offered.kind().equals(draft.kind()))
                .map(chosen)
                .findFirst()
                .orElse("work");
    }
}
