package org.greenregistry.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.ProjectFields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands behind projects, without opening any. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class FirmService {

    private final VersionIndex index;
    private final Questions questions;
    private final Clock clock;
    private final ZoneId zone;

    FirmService(VersionIndex index, Questions questions, Clock clock, ZoneId zone) {
        this.index = index;
        this.questions = questions;
        this.clock = clock;
        this.zone = zone;
    }

    /** The projects {@code filter} describes that stand today: neither only thought of nor ended. */
    public ProjectFilter standing(ProjectFilter filter) {
        return filter.having(Condition.on(Trait.VALID, LocalDate.now(clock.withZone(zone))));
    }

    /** All projects {@code filter} describes, newest first. */
    public List<FirmProject> projects(ProjectFilter filter) {
        return questions.ask(filter, this::projects, List::isEmpty);
    }

    private List<FirmProject> projects(Question question) {
        var session = index.session();
        return session.search(session.scope(Object.class, ProjectFields.ENTITY))
                .select(RowProjection::firms)
                .where(predicates -> Query.of(predicates, question))
                .sort(sorts -> Sorting.of(sorts, question, Order.NEWEST))
                .fetchAllHits();
    }
}
