package org.greenregistry.briefing;

import java.util.List;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.work.Directory;
import org.greenregistry.work.Notice;
import org.greenregistry.work.NoticeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells readers that a paper is there, with the way to it: the file itself never leaves by mail. */
@Component
class PaperPost {

    private final NoticeService notices;
    private final Directory people;
    private final TransactionTemplate transaction;

    PaperPost(NoticeService notices, Directory people, TransactionTemplate transaction) {
        this.notices = notices;
        this.people = people;
        this.transaction = transaction;
    }

    /** Whoever of {@code readers} is no colleague any more is told nothing. */
    void send(MadePaper paper, LocalizedText title, List<UUID> readers, UUID me) {
        var notice = new Notice("briefing.sent", title, me, PaperService.path(paper.id()));
        var colleagues = readers.stream()
                .filter(reader -> people.actor(reader).filter(Actor::isStaff).isPresent())
                .toList();
        transaction.executeWithoutResult(status -> {
            notices.tell(colleagues, notice);
            if (colleagues.contains(me)) {
                notices.remind(notice);
            }
        });
    }
}
