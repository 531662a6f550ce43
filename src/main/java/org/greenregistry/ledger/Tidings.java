package org.greenregistry.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.access.Acting;
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

    /** People outside are told by the office, not by one of its people, and no name but what the public reads. */
    void returned(Draft draft) {
        if (draft.round().isFromOutside()) {
            tellOutside(draft, "notice.outside.returned", page -> page.formOutside(draft.id()));
            return;
        }
        var form = path(draft, page -> page.form(draft.id()));
        tell(List.of(draft.owner(), draft.author()), "notice.returned", draft, form);
    }

    void approved(Draft draft, Version version) {
        if (draft.round().isFromOutside()) {
            tellOutside(draft, "notice.outside.approved", page -> page.pageOutside(version.code()));
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
        tell(accounts, key, title(kinds.named(draft.kind()), draft), path);
    }

    private void tellOutside(Draft draft, String key, Function<RecordPages, String> page) {
        var title = Acting.asPublic(() -> title(kinds.named(draft.kind()), draft));
        tell(List.of(draft.owner(), draft.author()), key, title, path(draft, page));
    }

    private void tell(Collection<UUID> accounts, String key, LocalizedText title, String path) {
        notices.tell(accounts, new Notice(key, title, Actor.current().requireAccount(), path));
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
