package org.greenregistry.reference;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CodeEntries extends Repository<CodeEntry, UUID> {

    CodeEntry save(CodeEntry entry);

    List<CodeEntry> findAllByOrderById();

    List<CodeEntry> findByIdIn(Collection<UUID> ids);

    /** All of one list, locked in one order: no two stewards can make each other's codes successors in a circle. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from CodeEntry e where e.list = :list order by e.id")
    List<CodeEntry> lock(ReferenceList list);
}
