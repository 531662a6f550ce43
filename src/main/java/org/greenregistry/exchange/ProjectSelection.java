package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Which projects an address of the project list is about. */
@Component
class ProjectSelection {

    private static final Set<String> NO_OTHERS = Set.of();

    private final CatalogueService catalogue;
    private final CatalogueParameters parameters;

    ProjectSelection(CatalogueService catalogue, CatalogueParameters parameters) {
        this.catalogue = catalogue;
        this.parameters = parameters;
    }

    /** @param query encoded, without question mark; empty for all */
    List<String> codes(String query) {
        var codes = new ArrayList<String>();
        catalogue.each(query(query), row -> codes.add(row.code()));
        return codes;
    }

    /** Of today, whatever moment it names: what is made of it is taken in upon the newest versions. */
    private ProjectQuery query(String query) {
        var sent = new LinkedHashMap<String, List<String>>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> sent.put(
                        name,
                        values.stream()
                                .map(value -> value == null ? "" : UriUtils.decode(value.replace('+', ' '), "UTF-8"))
                                .toList()));
        var read = parameters.read(sent, NO_OTHERS);
        if (!read.notUnderstood().isEmpty()) {
            var first = read.notUnderstood().getFirst();
            throw new Refusal("exchange.query.unknown", first.parameter(), first.value());
        }
        return read.at(null);
    }
}
