package org.greenregistry.ledger;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForInvestors;
import org.greenregistry.account.Speakers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For people outside: what they and those who speak for the same organisation have under way. */
@Service
@ForInvestors
@Transactional(readOnly = true)
public class OutsideService {

    private final Desk desk;
    private final Reach reach;
    private final Speakers speakers;

    OutsideService(Desk desk, Reach reach, Speakers speakers) {
        this.desk = desk;
        this.reach = reach;
        this.speakers = speakers;
    }

    /** A draft with what it says so far. */
    public record Open<C extends Record>(DraftRow row, C content) {}

    /**
     * Drafts of the kind whose content is {@code type} that I might have written, too, last touched first.
     *
     * @param organisations for which those speak whose drafts they are; I am one of them anyway
     */
    public <C extends Record> List<Open<C>> drafts(Class<C> type, Set<UUID> organisations) {
        var kind = desk.kinds().of(type);
        var owners = organisations.stream().flatMap(organisation -> speakers.of(organisation).stream());
        var me = Actor.current().requireAccount();
        return desk
                .drafts()
                .fromOutside(
                        kind.name(),
                        Stream.concat(owners, Stream.of(me)).distinct().toList())
                .stream()
                .filter(draft -> reach.isOpenTo(Actor.current(), draft))
                .map(draft -> new Open<>(DraftRow.of(draft), Contents.of(kind, draft)))
                .toList();
    }
}
