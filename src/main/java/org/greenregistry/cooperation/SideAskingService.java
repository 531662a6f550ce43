package org.greenregistry.cooperation;

import java.util.List;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.account.Speakers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.work.Notice;
import org.greenregistry.work.NoticeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For officers: asks the sides of a link that have not said so yet whether it is as the book has it. */
@Service
@ForOfficers
@Transactional(readOnly = true)
public class SideAskingService {

    private final RecordService records;
    private final LinkKind kind;
    private final LinkSides sides;
    private final Speakers speakers;
    private final NoticeService notices;
    private final JournalService journal;

    SideAskingService(
            RecordService records,
            LinkKind kind,
            LinkSides sides,
            Speakers speakers,
            NoticeService notices,
            JournalService journal) {
        this.records = records;
        this.kind = kind;
        this.sides = sides;
        this.speakers = speakers;
        this.notices = notices;
        this.journal = journal;
    }

    /** Whether anybody who could answer has not. */
    public boolean canAsk(LinkContent link) {
        return !silent(link).isEmpty();
    }

    /** Tells everybody who could answer, by bell and mail; refuses if there is nobody. */
    @Transactional
    public void ask(String code) {
        var link = records.find(LinkContent.class, code, null)
                .filter(found -> !found.withdrawn())
                .orElseThrow(() -> new Refusal("ledger.record.none"));
        var asked = silent(link.content());
        if (asked.isEmpty()) {
            throw new Refusal("link.ask.nobody");
        }
        journal.append(Act.on("ASKED", kind.name(), link.record()));
        var by = Actor.current().requireAccount();
        notices.tell(asked, new Notice("link.notice.ask", kind.title(link.content()), by, LinkKind.OWN));
    }

    private List<UUID> silent(LinkContent link) {
        return sides.of(link).stream()
                .filter(side -> side.answer() == null)
                .flatMap(side -> side.organisations().stream())
                .flatMap(organisation -> speakers.of(organisation).stream())
                .distinct()
                .toList();
    }
}
