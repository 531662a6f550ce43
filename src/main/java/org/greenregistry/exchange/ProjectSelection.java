package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.BatchService;
import org.greenregistry.ledger.RowService;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Which projects an address of the project list is about. */
@Component
class ProjectSelection {

    /** Names one project; repeated for several. */
    static final String CODE = "code";

    /** What an address of the list says of how it is looked at, not of which projects it is about. */
    private static final Set<String> LOOKS = Set.of("view", "lens", "col", "compare");

    private final CatalogueService catalogue;
    private final CatalogueParameters parameters;
    private final RowService book;

    ProjectSelection(CatalogueService catalogue, CatalogueParameters parameters, RowService book) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.book = book;
    }

    /**
     * An address that names projects one by one is about those alone, whatever else it says; what is not in the book is
     * left out.
     *
     * @param query encoded, without question mark; empty for all
     */
    List<String> codes(String query) {
        var sent = sent(query);
        var named = sent.getOrDefault(CODE, List.of()).stream().distinct().toList();
        return named.isEmpty() ? listed(sent) : known(named);
    }

    private List<String> known(List<String> named) {
        var known = new ArrayList<String>();
        for (var from = 0; from < named.size(); from += BatchService.MOST) {
            var batch = named.subList(from, Math.min(named.size(), from + BatchService.MOST));
            book.newest(ProjectContent.class, batch).forEach(project -> known.add(project.code()));
        }
        return known;
    }

    private List<String> listed(Map<String, List<String>> sent) {
        var codes = new ArrayList<String>();
        catalogue.each(query(sent), row -> codes.add(row.code()));
        return codes;
    }

    private static Map<String, List<String>> sent(String query) {
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
        return sent;
    }

    /** Of today, whatever moment it names: what is made of it is taken in upon the newest versions. */
    private ProjectQuery query(Map<String, List<String>> sent) {
        var read = parameters.read(sent, LOOKS);
        if (!read.notUnderstood().isEmpty()) {
            var first = read.notUnderstood().getFirst();
            throw new Refusal("exchange.query.unknown", first.parameter(), first.value());
        }
        return read.at(null);
    }
}
