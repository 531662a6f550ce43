/**
 * The catalogue: one {@link org.greenregistry.catalogue.ProjectFilter} answers every list, count and facet, for now or
 * for any past instant. {@link org.greenregistry.catalogue.CatalogueService} is the only door.
 */
@NullMarked
package org.greenregistry.catalogue;

import org.jspecify.annotations.NullMarked;
