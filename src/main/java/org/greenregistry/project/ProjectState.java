package org.greenregistry.project;

import jakarta.persistence.MappedSuperclass;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.Version;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** One state of a project, published or only thought of: their documents are made alike. */
@MappedSuperclass
@TypeBinding(binder = @TypeBinderRef(type = ProjectIndex.class))
abstract class ProjectState extends Version {

    ProjectContent content(ProjectKind kind, Level level) {
        return super.content(kind, level);
    }
}
