package org.greenregistry.cooperation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.Representation;
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
    private final Representation representation;
    private final NoticeService notices;
    private final JournalService journal;

    SideAskingService(
            RecordService records,
            LinkKind kind,
            LinkSides sides,
            Representation representation,
            NoticeService notices,
            JournalService journal) {
        this.records = records;
        this.kind = kind;
        this.sides = sides;
        this.representation = representation;
        this.notices = notices;
        this.journal = journal;
    }

    /** Whether anybody who could answer has not; of what is not public no side is asked. */
    public boolean canAsk(String code) {
        return open(code).filter(link -> !silent(link.content()).isEmpty()).isPresent();
    }

    private Optional<Published<LinkContent>> open(String code) {
        return records.find(LinkContent.class, code, null)
                .filter(link -> !link.withdrawn() && link.publication() == Publication.PUBLIC);
    }

    /** Tells everybody who could answer, by bell and mail; refuses if there is nobody. */
    @Transactional
    public void ask(String code) {
        var link = open(code).orElseThrow(() -> new Refusal("link.ask.hidden"));
        var asked = silent(link.content());
        if (asked.isEmpty()) {
            throw new Refusal("link.ask.nobody");
        }
        journal.append(Act.on("ASKED", kind.name(), link.record()));
        var by = Actor.current().requireAccount();
        var title = Acting.asPublic(() -> kind.title(link.content()));
        notices.tell(asked, new Notice("link.notice.ask", title, by, LinkKind.OWN));
    }

    private List<UUID> silent(LinkContent link) {
        return sides.of(link).stream()
                .flatMap(side -> side.organisations().stream()
                        .filter(organisation -> !side.answers().containsKey(organisation)))
                .flatMap(organisation -> representation.accounts(organisation).stream())
                .distinct()
                .toList();
    }
}
