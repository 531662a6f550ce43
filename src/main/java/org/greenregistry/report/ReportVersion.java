package org.greenregistry.report;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.greenregistry.ledger.Version;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** One published state of a report. */
@Entity(name = ReportVersion.ENTITY)
@DiscriminatorValue(ReportKind.NAME)
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = ReportIndex.class))
class ReportVersion extends Version {

    static final String ENTITY = "ReportVersion";
}
