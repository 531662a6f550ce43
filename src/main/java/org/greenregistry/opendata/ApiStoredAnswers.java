package org.greenregistry.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiStoredAnswers extends Repository<ApiAnswer, UUID> {

    Optional<ApiAnswer> findByTokenAndKey(UUID token, String key);

    @Query("select a from ApiAnswer a where a.at < :before order by a.at, a.id")
    List<ApiAnswer> before(Instant before, Limit limit);

    void deleteAll(Iterable<ApiAnswer> answers);
}
