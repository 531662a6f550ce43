package org.greenregistry.project;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/** One published state of a project. */
@Entity(name = ProjectFields.ENTITY)
@DiscriminatorValue(ProjectKind.NAME)
@Indexed
class ProjectVersion extends ProjectState {}
