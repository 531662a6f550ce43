package org.greenregistry.organisation;

import java.util.List;
import org.greenregistry.ledger.MentionService;

/**
 * Everything the registry holds about one person, for that person.
 *
 * @param named in which records
 */
public record PersonExport(PersonCard person, List<MentionService.Naming> named) {}
