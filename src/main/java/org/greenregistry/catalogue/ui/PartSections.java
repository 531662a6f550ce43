package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.catalogue.PagePart;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Tags;
import org.springframework.beans.factory.ObjectProvider;

/** Sections that other modules add to a project's page; staff alone see any so far, so they are marked as such. */
@org.springframework.stereotype.Component
class PartSections {

    private final ObjectProvider<PagePart> offered;

    PartSections(ObjectProvider<PagePart> offered) {
        this.offered = offered;
    }

    /** Of the project as it stands today, not of a past day nor of a draft. */
    List<PageSection> of(Reading reading) {
        return reading.asOf() != null || reading.project().code().isEmpty()
                ? List.of()
                : offered.orderedStream()
                        .flatMap(one -> one.of(reading.project(), reading.locale()).stream())
                        .map(PartSections::section)
                        .toList();
    }

    private static PageSection section(PagePart.Part part) {
        return new PageSection(part.name(), part.heading(), part.internal() ? "internal" : "", false, content(part));
    }

    /** On a page whose sections do not fold. */
    static HtmlContainer plain(PagePart.Part part) {
        var section = Tags.section(part.name(), "", part.heading());
        content(part).forEach(section::add);
        return section;
    }

    private static List<HtmlContainer> content(PagePart.Part part) {
        var content = new ArrayList<HtmlContainer>();
        if (part.rows().isEmpty()) {
            content.add(Tags.said("p", "muted", part.none()));
        } else {
            var table = new Table(part.heads());
            part.rows()
                    .forEach(row ->
                            table.row(row.stream().map(PartSections::cell).toList()));
            content.add(table.made());
        }
        part.acts().forEach(act -> content.add(Tags.tag("p", "", act(act))));
        return content;
    }

    private static Component cell(TableCell cell) {
        return cell.href() == null ? new Span(cell.text()) : Tags.link("", cell.href(), cell.text());
    }

    private static Component act(PageAction.Offer offer) {
        var link = Tags.link(offer.main() ? "button primary" : "", offer.href(), offer.label());
        return offer.note().isEmpty() ? link : Tags.tag("span", "row", link, Tags.span("muted small", offer.note()));
    }
}
