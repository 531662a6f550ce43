/**
 * Organisations: investors, enterprises, universities, agencies. A kind of the ledger; a project names them by id and
 * keeps the name its own documents write.
 *
 * <p>{@link org.greenregistry.organisation.OrganisationService} finds them; they are read and written through the
 * ledger. {@link org.greenregistry.organisation.PersonService} keeps the people that records speak of, who are no
 * records: their rows change and go.
 */
@NullMarked
package org.greenregistry.organisation;

import org.jspecify.annotations.NullMarked;
