package org.greenregistry.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Registrations extends Repository<Registration, UUID> {
    Registration save(Registration registration);

    void delete(Registration registration);

    Optional<Registration> findById(UUID id);

    Optional<Registration> findByAddress(String address);

    List<Registration> findByAskedAtBefore(Instant before, Limit limit);
}
