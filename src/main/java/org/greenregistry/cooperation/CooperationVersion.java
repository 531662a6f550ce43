package org.greenregistry.cooperation;

import jakarta.persistence.MappedSuperclass;
import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.Version;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/**
 * One published state of a record of this module. Each kind has its own class, so that the index has its own documents.
 */
@MappedSuperclass
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = CooperationIndex.class))
abstract class CooperationVersion extends Version {

    /** {@link CooperationKind#name()} of its kind. */
    abstract String kind();

    <C extends Record> C content(CooperationKind<C> kind) {
        return super.content(kind, Level.PUBLIC);
    }
}
