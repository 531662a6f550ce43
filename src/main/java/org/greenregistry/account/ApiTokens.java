package org.greenregistry.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiTokens extends Repository<ApiToken, UUID> {

    ApiToken save(ApiToken token);

    Optional<ApiToken> findByPublicId(String publicId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from ApiToken t where t.id = :id")
    Optional<ApiToken> lock(UUID id);

    @Query("select t from ApiToken t join fetch t.program order by t.madeAt desc, t.id")
    List<ApiToken> page(Pageable page);

    long count();

    /** Those that will end before {@code then} and whose people were not told yet. */
    @Query("select t.id from ApiToken t where t.revokedAt is null and t.warnedAt is null"
            + " and t.expiresAt > :now and t.expiresAt <= :then order by t.expiresAt, t.id")
    List<UUID> unwarned(Instant now, Instant then);
}
