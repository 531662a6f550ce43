package org.greenregistry.project;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/**
 * A state of a project nobody published. An entity only because the library indexes nothing else: no row of it exists,
 * and its index, in memory, holds a document for as long as it is asked.
 */
@Entity
@DiscriminatorValue("project-trial")
@Indexed
class ProjectTrial extends ProjectState {}
