package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Countries;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** One organisation in a list: what it is, what it is called, what it can contribute. */
final class OrganisationCard {

    private OrganisationCard() {}

    static OrderedList list(List<OrganisationRow> rows, Locale locale) {
        var list = new OrderedList();
        list.addClassName("projects");
        rows.forEach(row -> list.add(of(row, locale)));
        return list;
    }

    private static ListItem of(OrganisationRow row, Locale locale) {
        var link = Tags.link(
                "",
                Lang.path(locale, OrganisationsUrl.PATH + "/" + row.code()),
                row.name().in(locale));
        var name = Tags.tag("h2", "project-name", link);
        if (row.sample()) {
            name.add(new Span(" "), Tags.span("chip", Wording.text(locale, "record.sample.chip")));
        }
        var top = new Div(Tags.span("eyebrow", eyebrow(row, locale)), name);
        top.addClassName("project-top");
        if (!row.capabilities().isEmpty()) {
            var words = row.capabilities().stream()
                    .map(field -> Wording.text(locale, "organisation.capability." + field))
                    .collect(Collectors.joining(" · "));
            top.add(Tags.said("p", "row-line", words));
        }
        var item = new ListItem(top);
        item.addClassName("project-row");
        return item;
    }

    private static String eyebrow(OrganisationRow row, Locale locale) {
        var country = row.country() == null ? Stream.<String>of() : Stream.of(Countries.name(row.country(), locale));
        return Stream.of(
                        row.roles().stream().map(role -> Wording.text(locale, "record.role." + role)),
                        country,
                        Stream.of(row.code()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }
}
