package org.greenregistry.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficialNumbers extends Repository<OfficialNumber, OfficialNumber.Id> {

    @Query(
            "select n from OfficialNumber n where n.id.kind = :kind and n.id.scheme = :scheme and n.id.number in :numbers")
    List<OfficialNumber> taken(String kind, String scheme, Collection<String> numbers);

    List<OfficialNumber> findByRecordIn(Collection<UUID> records);

    void deleteAll(Iterable<OfficialNumber> numbers);
}
