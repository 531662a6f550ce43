package org.greenregistry.journal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reading the journal, and the head for those who append. There is no delete and no update. */
interface JournalEntries extends Repository<JournalEntry, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from JournalHead h where h.id = 1")
    JournalHead lockHead();

    @Query("select h from JournalHead h where h.id = 1")
    JournalHead head();

    Optional<JournalEntry> findByNumber(long number);

    List<JournalEntry> findByNumberGreaterThanOrderByNumber(long number, Limit limit);

    @Query("select e from JournalEntry e where :kind is null or e.kind = :kind order by e.number desc")
    List<JournalEntry> newest(@Nullable String kind, Pageable page);

    /** Those before {@code number}, newest first. */
    @Query("select e from JournalEntry e where e.number < :number and (:kind is null or e.kind = :kind)"
            + " order by e.number desc")
    List<JournalEntry> before(long number, @Nullable String kind, Limit limit);

    @Query("select count(e) from JournalEntry e where :kind is null or e.kind = :kind")
    long count(@Nullable String kind);

    @Query("select distinct e.kind from JournalEntry e order by e.kind")
    List<String> kinds();

    List<JournalEntry> findByActionOrderByNumber(String action);

    List<JournalEntry> findByKindAndAtGreaterThanEqualAndAtLessThanOrderByNumber(String kind, Instant from, Instant to);

    /** All acts on drafts on which one of {@code actions} was done in the time, oldest first. */
    @Query("select new org.greenregistry.journal.DraftAct(e.draft, e.action, e.kind, e.subject, e.account, e.at)"
            + " from JournalEntry e where e.draft in (select d.draft from JournalEntry d"
            + " where d.action in :actions and d.at >= :from and d.at < :to) order by e.number")
    List<DraftAct> onDraftsWith(Collection<String> actions, Instant from, Instant to);

    List<JournalEntry> findBySubjectOrderByNumberDesc(UUID subject);

    List<JournalEntry> findByBatchOrderByNumber(UUID batch);

    @Query("select distinct e.subject from JournalEntry e where e.number > :number and e.versionNumber is not null")
    List<UUID> subjectsSealedAfter(long number);

    /** Hashes of all versions that entries about {@code records} name. */
    @Query("select e.versionHash from JournalEntry e where e.subject in :records and e.versionHash is not null")
    Set<String> sealed(Collection<UUID> records);
}
