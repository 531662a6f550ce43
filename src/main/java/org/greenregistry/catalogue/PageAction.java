package org.greenregistry.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;

/**
 * What a reader can do about what a page shows; modules to the right of this one offer one bean for each thing, and the
 * order of the beans is that of the links. Links only: they work without script, for everybody.
 */
public interface PageAction {

    /** About a project as it stands today. */
    default Optional<Offer> onProject(Published<ProjectContent> project, Locale locale) {
        return Optional.empty();
    }

    /** About one row of a list, as it stands today. */
    default Optional<Offer> onRow(ProjectRow row, Locale locale) {
        return Optional.empty();
    }

    /**
     * About a list.
     *
     * @param query of its address, without question mark; empty for the whole list
     */
    default Optional<Offer> onList(String query, Locale locale) {
        return Optional.empty();
    }

    /**
     * About the projects ticked in a list.
     *
     * @param codes one at least, in the order of ticking
     */
    default Optional<Offer> onTicked(List<String> codes, Locale locale) {
        return Optional.empty();
    }

    /**
     * About a place.
     *
     * @param query of the list of its projects, without question mark
     */
    default Optional<Offer> onPlace(String query, Locale locale) {
        return Optional.empty();
    }

    /**
     * About a value that is not there.
     *
     * @param path of the value in the content, items of lists by their ids
     */
    default Optional<Offer> onMissing(Published<ProjectContent> project, String path, Locale locale) {
        return Optional.empty();
    }

    /**
     * One link.
     *
     * @param label already worded
     * @param href relative to the base of the page, language included
     * @param note one quiet line beside it, empty for none
     * @param main whether it is the one thing the page wants to be done
     */
    record Offer(String label, String href, String note, boolean main) {}
}
