package org.greenregistry.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.TableCell;

/**
 * A section of an organisation's page that a module to the right of this one adds: a table of plain words and links,
 * which works without script. The order of the beans is that of the sections.
 */
public interface OrganisationPart {

    /**
     * Empty if there is nothing in it for this reader.
     *
     * @param records ids of its record and of all that were merged into it: others may name any of them
     */
    Optional<Part> of(Published<OrganisationContent> organisation, Set<UUID> records, Locale locale);

    /**
     * @param name what the address can point at
     * @param rows as long as {@code heads} each
     */
    record Part(String name, String heading, List<String> heads, List<List<TableCell>> rows) {}
}
