package org.greenregistry.ledger;

import java.util.List;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForInvestors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For people outside: what they and those who speak for the same organisation have under way. */
@Service
@ForInvestors
@Transactional(readOnly = true)
public class OutsideService {

    private final Desk desk;
    private final Reach reach;

    OutsideService(Desk desk, Reach reach) {
        this.desk = desk;
        this.reach = reach;
    }

    /** A draft with what it says so far. */
    public record Open<C extends Record>(DraftRow row, C content) {}

    /** Drafts that came from outside of the kind whose content is {@code type} and that I might have written, too. */
    public <C extends Record> List<Open<C>> drafts(Class<C> type) {
        var kind = desk.kinds().of(type);
        return desk.drafts().fromOutside(kind.name()).stream()
                .filter(draft -> reach.isOpenTo(Actor.current(), draft))
                .map(draft -> new Open<>(DraftRow.of(draft), Contents.of(kind, draft)))
                .toList();
    }
}
