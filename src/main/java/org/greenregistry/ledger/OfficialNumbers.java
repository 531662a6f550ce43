package org.greenregistry.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OfficialNumbers extends Repository<OfficialNumber, OfficialNumber.Id> {

    OfficialNumber save(OfficialNumber number);

    Optional<OfficialNumber> findById(OfficialNumber.Id id);

    List<OfficialNumber> findByRecord(UUID record);

    void deleteAll(Iterable<OfficialNumber> numbers);
}
