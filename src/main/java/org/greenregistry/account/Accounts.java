package org.greenregistry.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    List<Account> findByIdIn(Collection<UUID> ids);

    boolean existsByUsername(String username);

    boolean existsByEmail(String email);

    boolean existsBySecretIsNotNull();

    @Query("select count(a) > 0 from Account a where a.id = :absent and a.terms.standIn = :standIn")
    boolean isStandIn(UUID absent, UUID standIn);

    long count();

    @Query("select a from Account a where :role member of a.roles order by a.displayName, a.id")
    List<Account> inRole(String role);

    @Query("select a from Account a where a.terms.organisation = :organisation order by a.id")
    List<Account> speaking(UUID organisation);

    /** With the row locked, so that of two acts on one account the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> lockNamed(String username);

    /** Every administrator, locked in one order: two of them cannot remove each other at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where 'ADMIN' member of a.roles order by a.id")
    List<Account> lockAdministrators();

    @Query("select a from Account a where a.active and a.responsible is null"
            + " and a.terms.expiresAt <= :before order by a.terms.expiresAt, a.id")
    List<Account> expiring(Instant before);

    /**
     * People's.
     *
     * @param like folded, with its own wildcards
     */
    @Query("select a from Account a where a.responsible is null and a.searchText like :like escape '\\'")
    List<Account> page(String like, Pageable page);

    @Query("select count(a) from Account a where a.responsible is null and a.searchText like :like escape '\\'")
    long count(String like);
}
