package org.greenregistry.work;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Mails extends Repository<Mail, UUID> {
    Mail save(Mail mail);

    void delete(Mail mail);

    @Query("select m.notice from Mail m where m.attempts.dueAt <= :now order by m.attempts.dueAt, m.notice")
    List<UUID> due(Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mail m where m.notice = :notice")
    Optional<Mail> lock(UUID notice);
}
