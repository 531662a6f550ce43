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

interface StoredLetters extends Repository<StoredLetter, UUID> {
    StoredLetter save(StoredLetter letter);

    void delete(StoredLetter letter);

    @Query("select l.id from StoredLetter l where l.attempts.dueAt <= :now order by l.attempts.dueAt, l.id")
    List<UUID> due(Instant now, Limit limit);

    List<StoredLetter> findByAddress(String address);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from StoredLetter l where l.id = :id")
    Optional<StoredLetter> lock(UUID id);
}
