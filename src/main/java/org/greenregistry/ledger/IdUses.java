package org.greenregistry.ledger;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IdUses extends Repository<IdUse, IdUse.Id> {

    IdUse save(IdUse use);

    List<IdUse> findByIdTargetIn(Collection<UUID> targets);
}
