package org.greenregistry.insight;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CalendarKeys extends Repository<CalendarKey, UUID> {

    CalendarKey save(CalendarKey key);

    void delete(CalendarKey key);

    Optional<CalendarKey> findById(UUID account);

    Optional<CalendarKey> findByDigest(String digest);
}
