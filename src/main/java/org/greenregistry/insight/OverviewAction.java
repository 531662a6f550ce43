package org.greenregistry.insight;

import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.PageAction;

/**
 * What can be done with what the overview shows; modules to the right of this one offer one bean for each group of
 * links, and the order of the beans is that of the groups.
 */
public interface OverviewAction {

    /** @param query of the address of the overview, encoded, without question mark */
    List<PageAction.Offer> of(String query, Locale locale);
}
