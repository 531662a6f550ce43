package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The newest versions of the book: which project, what about it, when. */
@Component
class Changed {

    private static final int MOST = 5;
    private static final int MOST_FIELDS = 2;

    private final CatalogueService catalogue;
    private final RecordService records;
    private final Formats formats;

    Changed(CatalogueService catalogue, RecordService records, Formats formats) {
        this.catalogue = catalogue;
        this.records = records;
        this.formats = formats;
    }

    HtmlContainer section(Locale locale) {
        var section = Tags.section("changed", "changed", Wording.text(locale, "catalogue.home.changed"));
        var list = new OrderedList();
        list.addClassName("changes");
        catalogue
                .rows(ProjectFilter.ALL, Order.NEWEST, PageRequest.of(0, MOST))
                .forEach(row -> list.add(new ListItem(
                        Tags.tag(
                                "p",
                                "small muted",
                                Tags.said("time", "", formats.date(row.recordedFrom())),
                                new Span(" · " + row.code())),
                        new Anchor(
                                RowCard.href(row.code(), row.name(), null, locale),
                                row.name().in(locale)),
                        Tags.said("p", "small muted", what(row, locale)))));
        section.add(list);
        return section;
    }

    private String what(ProjectRow row, Locale locale) {
        if (row.version() == 1) {
            return Wording.text(locale, "catalogue.changed.new");
        }
        var fields = records.find(ProjectContent.class, row.code(), null)
                .map(found -> records.history(found.record()).getFirst().changes().stream()
                        .map(change -> ChangeSection.label(change, locale))
                        .distinct()
                        .limit(MOST_FIELDS)
                        .collect(Collectors.joining(", ")))
                .orElse("");
        return Wording.text(locale, "catalogue.changed.version", row.version())
                + (fields.isEmpty() ? "" : ": " + fields);
    }
}
