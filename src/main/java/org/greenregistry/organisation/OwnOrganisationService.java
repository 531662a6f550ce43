package org.greenregistry.organisation;

import java.util.List;
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
    private final OrganisationMerges merges;
    private final OutsideService outside;
    private final DraftService drafts;

    OwnOrganisationService(WholeBook book, OrganisationMerges merges, OutsideService outside, DraftService drafts) {
        this.book = book;
        this.merges = merges;
        this.outside = outside;
        this.drafts = drafts;
    }

    /** Of a merged one its survivor; empty for whoever speaks for none. */
    public Optional<OwnOrganisation> find() {
        return published().map(found -> {
            var open = outside.drafts(OrganisationContent.class).stream()
                    .map(OutsideService.Open::row)
                    .filter(row -> row.record().equals(found.record()))
                    .toList();
            return new OwnOrganisation(
                    found.code(),
                    OrganisationContentBuilder.builder(found.content())
                            .note(null)
                            .build(),
                    found.publication() == Publication.PUBLIC,
                    mine(open).orElse(null),
                    open.stream().findFirst().map(DraftRow::state).orElse(null));
        });
    }

    private static Optional<UUID> mine(List<DraftRow> open) {
        return open.stream()
                .filter(row -> row.owner().equals(Actor.current().account()))
                .map(DraftRow::id)
                .findFirst();
    }

    private Optional<Published<OrganisationContent>> published() {
        return Optional.ofNullable(Actor.current().organisation())
                .map(merges::survivorOf)
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
