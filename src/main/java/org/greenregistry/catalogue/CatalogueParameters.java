package org.greenregistry.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greenregistry.shell.Formats;
import org.springframework.stereotype.Component;

/** The one reader and writer of the parameters by which addresses of lists and the read API ask the book. */
@Component
public class CatalogueParameters {

    private final FacetValues values;
    private final Formats formats;
    private final Clock clock;

    CatalogueParameters(FacetValues values, Formats formats, Clock clock) {
        this.values = values;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * Never fails: what it cannot read is in {@link ProjectQuery#notUnderstood()}. A parameter without a value says
     * nothing.
     *
     * @param sent as decoded; several values repeat the parameter
     * @param others parameters the caller reads itself
     */
    public ProjectQuery read(Map<String, List<String>> sent, Set<String> others) {
        return new ParameterReader(sent, values, formats, clock.instant()).read(others);
    }

    /** Every parameter there is. */
    public static Set<String> names() {
        return ParameterReader.NAMES;
    }

    /**
     * The query of an address, encoded, without question mark; empty for the whole book. What says nothing is left out,
     * and the same question is always written the same way.
     */
    public static String write(ProjectQuery query) {
        return new ParameterWriter().write(query);
    }
}
