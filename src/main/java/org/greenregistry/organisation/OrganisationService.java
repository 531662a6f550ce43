package org.greenregistry.organisation;

import java.util.List;
import java.util.UUID;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds organisations in the book. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class OrganisationService {

    private final VersionIndex index;

    OrganisationService(VersionIndex index) {
        this.index = index;
    }

    /** Those with every word of {@code text}, typed with or without marks, begun or whole; best first. */
    public List<OrganisationRow> find(String text, Pageable page) {
        var session = index.session();
        return session.search(session.scope(OrganisationVersion.class))
                .select(f -> f.composite()
                        .from(
                                f.field(VersionDocument.RECORD, String.class),
                                f.field(VersionDocument.CODE, String.class),
                                f.field(OrganisationIndex.SHOWN_VI, String.class),
                                f.field(OrganisationIndex.SHOWN_EN, String.class),
                                f.field(OrganisationIndex.COUNTRY, String.class))
                        .asList(OrganisationService::row))
                .where(f -> matching(f, text))
                .sort(f -> f.score().then().field(VersionDocument.CODE))
                .fetchHits((int) page.getOffset(), page.getPageSize());
    }

    public long count(String text) {
        var session = index.session();
        return session.search(session.scope(OrganisationVersion.class))
                .where(f -> matching(f, text))
                .fetchTotalHitCount();
    }

    private static PredicateFinalStep matching(SearchPredicateFactory f, String text) {
        var all = f.and().add(VersionDocument.seen(f, null));
        for (var word : Folded.words(text)) {
            all.add(f.prefix().field(OrganisationIndex.NAME).matching(word));
        }
        return all;
    }

    private static OrganisationRow row(List<?> values) {
        return new OrganisationRow(
                UUID.fromString((String) values.get(0)),
                (String) values.get(1),
                new LocalizedText((String) values.get(2), (String) values.get(3)),
                (String) values.get(4));
    }
}
