package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The projects ticked for comparing, at the foot of the list as long as there are any. */
@org.springframework.stereotype.Component
class CompareBar {

    private final Offers offers;

    CompareBar(Offers offers) {
        this.offers = offers;
    }

    /** The box in a row; a full bar takes no more. */
    static HtmlContainer tick(ProjectRow row, ListUrl url, Locale locale) {
        var ticked = url.compared().contains(row.code());
        var box = Tags.tag("input", "");
        box.getElement().setAttribute("type", "checkbox");
        box.getElement().setAttribute("name", ListUrl.COMPARED);
        box.getElement().setAttribute("value", row.code());
        box.getElement().setAttribute("checked", ticked);
        box.getElement().setAttribute("disabled", !ticked && url.compared().size() >= CompareUrl.MOST);
        box.getElement()
                .setAttribute(
                        "aria-label",
                        Wording.text(
                                locale, "catalogue.compare.tick", row.name().in(locale)));
        return Tags.tag("label", "compare-tick", box, Tags.span("", Wording.text(locale, "catalogue.compare")));
    }

    List<Component> of(Listing listing, Locale locale) {
        var url = listing.url();
        if (url.compared().isEmpty()) {
            return List.of();
        }
        var bar = Tags.tag(
                "div",
                "compare-bar",
                Tags.span(
                        "strong",
                        Wording.text(
                                locale,
                                "catalogue.compare.count",
                                url.compared().size())));
        for (var code : url.compared()) {
            var rest = new ArrayList<>(url.compared());
            rest.remove(code);
            var name = listing.rows().stream()
                    .filter(row -> row.code().equals(code))
                    .findFirst()
                    .map(row -> row.name().in(locale))
                    .orElse(code);
            var chip = Tags.link("chip on", url.comparing(rest).href(locale), "");
            chip.add(Tags.span("compare-name", name));
            chip.add(Tags.sign("", "✕"));
            chip.getElement().setAttribute("aria-label", Wording.text(locale, "catalogue.drop", name));
            bar.add(chip);
        }
        if (url.compared().size() > 1) {
            bar.add(Tags.link(
                    "button primary",
                    CompareUrl.of(url.compared())
                            .in(url.filter().capital().inCurrency())
                            .href(locale),
                    Wording.text(locale, "catalogue.compare")));
        } else {
            bar.add(Tags.span("muted small", Wording.text(locale, "catalogue.compare.another")));
        }
        if (url.asOf() == null) {
            offers.onTicked(url.compared(), locale).ifPresent(bar::add);
        }
        var parts = new ArrayList<Component>(List.of(bar));
        var shown = listing.rows().stream().map(ProjectRow::code).collect(Collectors.toSet());
        url.compared().stream()
                .filter(code -> url.view() == ListView.BOARD || !shown.contains(code))
                .forEach(code -> parts.add(RangeGroups.hidden(ListUrl.COMPARED, code)));
        return parts;
    }
}
