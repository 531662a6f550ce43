package org.greenregistry.organisation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.Version;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** One published state of an organisation. */
@Entity(name = OrganisationVersion.ENTITY)
@DiscriminatorValue(OrganisationKind.NAME)
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = OrganisationIndex.class))
class OrganisationVersion extends Version {

    static final String ENTITY = "OrganisationVersion";

    OrganisationContent content(OrganisationKind kind, Level level) {
        return super.content(kind, level);
    }
}
