package org.greenregistry.opportunity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredProfiles extends Repository<StoredProfile, UUID> {
    StoredProfile save(StoredProfile profile);

    Optional<StoredProfile> findById(UUID account);

    void deleteById(UUID account);
}
