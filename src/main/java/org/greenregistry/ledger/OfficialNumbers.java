package org.greenregistry.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficialNumbers extends Repository<OfficialNumber, OfficialNumber.Id> {

    /** Asked by whole keys: with the scheme apart, H2 reads every number of it. */
    @Query("select n from OfficialNumber n where n.id in :ids")
    List<OfficialNumber> taken(Collection<OfficialNumber.Id> ids);

    List<OfficialNumber> findByRecordIn(Collection<UUID> records);

    void deleteAll(Iterable<OfficialNumber> numbers);
}
