package org.greenregistry.insight;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface AssignmentEntries extends Repository<AssignmentEntry, UUID> {

    AssignmentEntry save(AssignmentEntry entry);

    Optional<AssignmentEntry> findById(UUID id);

    List<AssignmentEntry> findByAssigneeAndDoneAtIsNullOrderByDueAscIdAsc(UUID assignee, Limit most);

    List<AssignmentEntry> findAllByOrderByIdDesc(Limit most);

    List<AssignmentEntry> findByIdIn(Collection<UUID> ids);
}
