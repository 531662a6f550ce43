package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.ledger.Published;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationPart;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Tags;
import org.springframework.beans.factory.ObjectProvider;

/** Which organisations and other records an organisation has to do with. */
@org.springframework.stereotype.Component
class Kinship {

    private final OrganisationService organisations;
    private final ObjectProvider<OrganisationPart> parts;

    Kinship(OrganisationService organisations, ObjectProvider<OrganisationPart> parts) {
        this.organisations = organisations;
        this.parts = parts;
    }

    /** The one it belongs to, as that one is called today; empty if the reader may not see it. */
    Optional<Component> parent(OrganisationContent content, Locale locale) {
        return Optional.ofNullable(content.parent())
                .flatMap(parent ->
                        Optional.ofNullable(organisations.linked(Set.of(parent)).get(parent)))
                .map(row -> link(row, locale));
    }

    /** Those that belong to it, by code. */
    List<Component> children(Published<OrganisationContent> organisation, Locale locale) {
        return organisations.children(organisation.record()).stream()
                .filter(row -> !row.record().equals(organisation.record()))
                .map(row -> link(row, locale))
                .toList();
    }

    private static Component link(OrganisationRow row, Locale locale) {
        return Tags.link(
                "",
                Lang.path(locale, OrganisationsUrl.PATH + "/" + row.code()),
                row.name().in(locale));
    }

    /** Sections of modules that know more of it. */
    List<Component> parts(Published<OrganisationContent> organisation, Locale locale) {
        var records = organisations.withMerged(organisation.record());
        return parts.orderedStream()
                .flatMap(part -> part.of(organisation, records, locale).stream())
                .map(Kinship::section)
                .toList();
    }

    private static Component section(OrganisationPart.Part part) {
        var head = Tags.tag("tr", "");
        for (var words : part.heads()) {
            var cell = Tags.said("th", "", words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = Tags.tag("tbody", "");
        for (var cells : part.rows()) {
            var row = Tags.tag("tr", "");
            for (var at = 0; at < cells.size(); at++) {
                var cell = Tags.tag("td", "", cell(cells.get(at)));
                cell.getElement().setAttribute("data-label", part.heads().get(at));
                row.add(cell);
            }
            body.add(row);
        }
        var section = Tags.section(part.name(), "", part.heading());
        section.add(Tags.tag("table", "table cards", Tags.tag("thead", "", head), body));
        return section;
    }

    private static Component cell(TableCell cell) {
        return cell.href() == null ? new Span(cell.text()) : Tags.link("", cell.href(), cell.text());
    }
}
