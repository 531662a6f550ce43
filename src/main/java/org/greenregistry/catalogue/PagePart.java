package org.greenregistry.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.TableCell;

/**
 * A section of a project's page that a module to the right of this one adds: a table of plain words and links, which
 * works without script. The order of the beans is that of the sections.
 */
public interface PagePart {

    /** Empty if there is nothing in it for this reader. */
    Optional<Part> of(Published<ProjectContent> project, Locale locale);

    /**
     * @param name what the address can point at
     * @param internal whether the public does not get to see it: such parts look so
     * @param rows as long as {@code heads} each
     * @param none what is said in the place of a table without rows
     * @param acts what can be done about it
     */
    record Part(
            String name,
            boolean internal,
            String heading,
            List<String> heads,
            List<List<TableCell>> rows,
            String none,
            List<PageAction.Offer> acts) {}
}
