/**
 * Projects: the kind "project" of the ledger, and the documents its versions become in the index.
 *
 * <p>{@link org.greenregistry.project.ProjectFields} names the fields queries may use; nobody else knows the mapping.
 */
@NullMarked
package org.greenregistry.project;

import org.jspecify.annotations.NullMarked;
