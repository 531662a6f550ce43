package org.greenregistry.project;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.Version;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** One published state of a project. */
@Entity(name = ProjectFields.ENTITY)
@DiscriminatorValue(ProjectKind.NAME)
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = ProjectIndex.class))
class ProjectVersion extends Version {

    ProjectContent content(ProjectKind kind, Level level) {
        return super.content(kind, level);
    }
}
