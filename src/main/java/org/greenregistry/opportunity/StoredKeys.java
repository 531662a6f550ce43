package org.greenregistry.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface StoredKeys extends Repository<StoredKey, String> {
    StoredKey save(StoredKey key);

    void delete(StoredKey key);

    Optional<StoredKey> findById(String digest);

    List<StoredKey> findBySubject(UUID subject);

    List<StoredKey> findByExpiresAtBefore(Instant now, Limit limit);
}
