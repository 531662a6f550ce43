package org.greenregistry.place;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.Version;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** One published state of what a park offers. */
@Entity(name = ParkVersion.ENTITY)
@DiscriminatorValue(ParkKind.NAME)
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = ParkIndex.class))
class ParkVersion extends Version {

    static final String ENTITY = "ParkVersion";

    ParkContent content(ParkKind kind, Level level) {
        return super.content(kind, level);
    }
}
