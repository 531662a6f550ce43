package org.greenregistry.organisation;

import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForInvestors;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.OutsideService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.WholeBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of an organisation for those who speak for it: they keep its profile, an officer records it. */
@Service
@ForInvestors
@Transactional(readOnly = true)
public class OwnOrganisationService {

    private final WholeBook book;
    private final Representation representation;
    private final OutsideService outside;
    private final DraftService drafts;

    OwnOrganisationService(WholeBook book, Representation representation, OutsideService outside, DraftService drafts) {
        this.book = book;
        this.representation = representation;
        this.outside = outside;
        this.drafts = drafts;
    }

    /** Of a merged one its survivor; empty for whoever speaks for none. */
    public Optional<OwnOrganisation> find() {
        return published().map(found -> {
            var open = outside.drafts(OrganisationContent.class, representation.names(Actor.current())).stream()
                    .map(OutsideService.Open::row)
                    .filter(row -> row.record().equals(found.record()))
                    .toList();
            var mine = open.stream().filter(OwnOrganisationService::isMine).findFirst();
            return new OwnOrganisation(
                    found.code(),
                    OrganisationContentBuilder.builder(found.content())
                            .note(null)
                            .build(),
                    found.publication() == Publication.PUBLIC,
                    mine.map(DraftRow::id).orElse(null),
                    mine.or(() -> open.stream().findFirst())
                            .map(DraftRow::state)
                            .orElse(null));
        });
    }

    private static boolean isMine(DraftRow row) {
        return row.owner().equals(Actor.current().account());
    }

    private Optional<Published<OrganisationContent>> published() {
        return representation
                .organisation(Actor.current())
                .flatMap(record -> book.byId(OrganisationContent.class, record))
                .filter(found -> !found.withdrawn());
    }

    /** My draft of the profile: the one I have, or a new one. */
    @Transactional
    public UUID revise() {
        return drafts.revise(published()
                .orElseThrow(() -> new Refusal("organisation.own.nobody"))
                .record());
    }
}
