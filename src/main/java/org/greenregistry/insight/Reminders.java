package org.greenregistry.insight;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reminders extends Repository<Reminder, UUID> {

    Reminder save(Reminder reminder);

    Optional<Reminder> findById(UUID account);

    /** With the row locked, so that of two rounds the second sees that the first told. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reminder r where r.account = :account")
    Optional<Reminder> lock(UUID account);
}
