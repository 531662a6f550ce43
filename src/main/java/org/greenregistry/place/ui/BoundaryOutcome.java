package org.greenregistry.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.place.BoundaryPlan;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What a file would do: faults first, then who gets which boundary, who is left out, who stays without. */
class BoundaryOutcome extends Div {

    private final Locale locale = Lang.current();
    private final Formats formats;

    /** @param adopt does it */
    BoundaryOutcome(BoundaryPlan plan, Formats formats, Runnable adopt) {
        this.formats = formats;
        addClassNames("section", "boundary-outcome");
        add(Tags.said("h3", "", said("place.boundary.outcome")), Tags.said("p", "", summary(plan)));
        if (!plan.faults().isEmpty()) {
            add(faults(plan.faults()));
        }
        if (plan.isSound()) {
            var act = new Button(said("place.boundary.adopt", plan.found().size()), click -> adopt.run());
            act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            act.setDisableOnClick(true);
            add(act);
        }
        if (!plan.found().isEmpty()) {
            add(found(plan.found()));
        }
        if (!plan.strangers().isEmpty()) {
            add(names(
                    "place.boundary.strangers",
                    plan.strangers().stream()
                            .map(stranger -> said("place.boundary.stranger", stranger.feature(), stranger.called()))));
        }
        if (!plan.missing().isEmpty()) {
            add(names("place.boundary.missing", plan.missing().stream().map(unit -> unit.fullName()
                    .in(locale))));
        }
    }

    private String summary(BoundaryPlan plan) {
        return said(
                "place.boundary.summary",
                plan.found().size(),
                plan.faults().size(),
                plan.strangers().size(),
                plan.missing().size());
    }

    private Component faults(List<Refusal> faults) {
        var list = Tags.tag("ul", "boundary-faults");
        faults.forEach(fault ->
                list.add(Tags.said("li", "", said(fault.key(), fault.arguments().toArray()))));
        return new Div(Tags.said("p", "file-problem", said("place.boundary.mend")), list);
    }

    private HtmlContainer found(List<BoundaryPlan.Found> found) {
        var head = Tags.tag("tr", "");
        Stream.of("number", "unit", "area", "effect")
                .map(name ->
                        Tags.said("th", name.equals("area") ? "number" : "", said("place.boundary.column." + name)))
                .forEach(cell -> {
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        var body = Tags.tag("tbody", "");
        found.forEach(row -> body.add(Tags.tag(
                "tr",
                "",
                Tags.said("td", "", formats.number(row.feature(), locale)),
                Tags.said(
                        "th",
                        "",
                        row.unit().fullName().in(locale) + " · " + row.unit().gsoCode()),
                Tags.said("td", "number", said("place.area", formats.number(Math.round(row.hectares()), locale))),
                Tags.said("td", "", said(row.again() ? "place.boundary.follows" : "place.boundary.first")))));
        return Tags.tag("div", "table-scroll", Tags.tag("table", "table", Tags.tag("thead", "", head), body));
    }

    private HtmlContainer names(String key, Stream<String> names) {
        return Tags.tag("p", "muted", Tags.span("", said(key) + " " + names.collect(Collectors.joining(", ")) + "."));
    }

    private String said(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
