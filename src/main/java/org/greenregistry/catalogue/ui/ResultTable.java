package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Investor;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.SortKey;
import org.greenregistry.shell.FacetBoxes;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** The rows as a table with the columns one chose; in a box that scrolls by itself. On a phone its rows are cards. */
@org.springframework.stereotype.Component
class ResultTable {

    private final Marks marks;
    private final FacetValues values;
    private final Formats formats;
    private final RateNote rates;

    ResultTable(Marks marks, FacetValues values, Formats formats, RateNote rates) {
        this.marks = marks;
        this.values = values;
        this.formats = formats;
        this.rates = rates;
    }

    List<Component> of(Listing listing, Locale locale) {
        var url = listing.url();
        var columns = url.columns().isEmpty() ? Column.USUAL : url.columns();
        var head = Tags.tag("tr", "", head(null, SortKey.NAME, url, locale));
        columns.forEach(column -> head.add(head(column, column.key().orElse(null), url, locale)));
        var body = Tags.tag("tbody", "");
        for (var row : listing.rows()) {
            var name = Tags.tag("th", "", CompareBar.tick(row, url, locale), RowCard.name(row, url.asOf(), locale));
            name.getElement().setAttribute("scope", "row");
            if (row.sample()) {
                name.add(new Span(" "), Tags.span("chip", Wording.text(locale, "catalogue.sample")));
            }
            var line = Tags.tag("tr", "", name);
            columns.forEach(column -> line.add(cell(column, row, listing, locale)));
            body.add(line);
        }
        var table = Tags.tag("table", "table cards result-table", Tags.tag("thead", "", head), body);
        var box = Tags.tag("div", "table-box", table);
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.list.title"));
        return List.of(chooser(columns, locale), box);
    }

    private static HtmlContainer chooser(List<Column> chosen, Locale locale) {
        var panel = Tags.tag("div", "column-panel");
        for (var column : Column.values()) {
            var words = Tags.span("", Wording.text(locale, "catalogue.column." + column));
            var option = FacetBoxes.option(ListUrl.COLUMN, column.value(), words, chosen.contains(column), 1);
            option.getChildren().reduce((first, last) -> last).ifPresent(option::remove);
            panel.add(option);
        }
        var show = Tags.said("button", "button", Wording.text(locale, "catalogue.columns.show"));
        show.getElement().setAttribute("type", "submit");
        panel.add(show);
        return Tags.tag(
                "details",
                "columns",
                Tags.said("summary", "", Wording.text(locale, "catalogue.columns", chosen.size())),
                panel);
    }

    /** A head one can sort by is a link; a second press turns the order round. */
    private static HtmlContainer head(@Nullable Column column, @Nullable SortKey key, ListUrl url, Locale locale) {
        var words = Wording.text(locale, "catalogue.column." + (column == null ? "NAME" : column.name()));
        var cell = Tags.tag("th", column != null && column.isNumber() ? "number" : "");
        cell.getElement().setAttribute("scope", "col");
        if (key == null) {
            cell.setText(words);
            return cell;
        }
        var order = Order.by(key);
        var wanted = url.order().equals(order) ? order.reversed() : order;
        var link = Tags.link("", url.asking(url.asked().sorted(wanted)).href(locale), words);
        if (url.order().equals(order) || url.order().equals(order.reversed())) {
            var rises = url.order().equals(order) != (key == SortKey.NEWEST);
            cell.getElement().setAttribute("aria-sort", rises ? "ascending" : "descending");
            link.add(Tags.sign("", rises ? " ↑" : " ↓"));
        }
        cell.add(link);
        return cell;
    }

    private HtmlContainer cell(Column column, ProjectRow row, Listing listing, Locale locale) {
        var cell = Tags.tag("td", column.isNumber() ? "number" : "", value(column, row, locale));
        if (column == Column.CAPITAL && listing.comparesCapital()) {
            rates.worth(row.capital(), listing.answer().conversion(), locale)
                    .ifPresent(worth -> cell.add(Tags.span("muted small worth", worth)));
        }
        cell.getElement().setAttribute("data-label", Wording.text(locale, "catalogue.column." + column));
        return cell;
    }

    private Component value(Column column, ProjectRow row, Locale locale) {
        return switch (column) {
            case CODE -> new Span(row.code());
            case STAGE -> Marks.stageAlone(row, locale);
            case STAGE_ON -> said(row.stageOn() == null ? null : row.stageOn().text(), locale);
            case CATEGORY -> word(Facet.CATEGORY, row.category(), locale);
            case SECTION -> word(Facet.SECTION, row.section(), locale);
            case PLACE -> word(Facet.UNIT, row.unit(), locale);
            case PARK -> word(Facet.PARK, row.park(), locale);
            case INVESTORS ->
                said(
                        row.investors().stream()
                                .map(Investor::name)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")),
                        locale);
            case COUNTRY -> said(Marks.countries(row.countries(), locale), locale);
            case CAPITAL ->
                row.capital() == null ? Marks.unknown(locale) : new Span(marks.amount(row.capital(), locale));
            case CAPITAL_KIND -> said(row.capital() == null ? null : Marks.kind(row.capital(), locale), locale);
            case LAND -> said(row.landHa() == null ? null : formats.number(row.landHa(), locale) + " ha", locale);
            case PROOF -> Marks.evidence(row.evidence(), locale);
            case UPDATED -> new Span(formats.date(row.recordedFrom()));
        };
    }

    private Component word(Facet facet, @Nullable String value, Locale locale) {
        return said(value == null ? null : values.word(facet, value, locale), locale);
    }

    private static Component said(@Nullable String words, Locale locale) {
        return words == null || words.isEmpty() ? Marks.unknown(locale) : new Span(words);
    }
}
