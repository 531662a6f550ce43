package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.Telecom;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** What a park can still supply, and how much of all is used. */
@org.springframework.stereotype.Component
class SupplySection {

    private final Formats formats;

    SupplySection(Formats formats) {
        this.formats = formats;
    }

    HtmlContainer of(ParkContent content, Locale locale) {
        var supply = content.utilities();
        return Tags.tag(
                "div",
                "part",
                Tags.said("h3", "", Wording.text(locale, "catalogue.places.offer.supply")),
                PlaceParts.facts(
                        fact("power", supply.power(), supply.powerCapacity(), "mw", locale),
                        fact("water", supply.water(), supply.waterCapacity(), "m3", locale),
                        fact("wastewater", supply.wastewater(), supply.wastewaterCapacity(), "m3", locale),
                        fact("gas", supply.gas(), supply.gasCapacity(), "m3h", locale),
                        PlaceParts.fact(
                                "catalogue.places.offer.telecoms", telecoms(content.telecoms(), locale), locale)));
    }

    private HtmlContainer fact(
            String name, @Nullable BigDecimal free, @Nullable BigDecimal capacity, String unit, Locale locale) {
        return PlaceParts.fact("catalogue.places.offer." + name, supply(free, capacity, unit, locale), locale);
    }

    /** What is free, with a bar of what is used of all where the park says how much that is. */
    private Component supply(@Nullable BigDecimal free, @Nullable BigDecimal capacity, String unit, Locale locale) {
        if (free == null) {
            return PlaceParts.unpublished(locale);
        }
        if (capacity == null || capacity.signum() == 0) {
            return Tags.span("amount", said(free, unit, locale));
        }
        var bar = Tags.tag("progress", "bar");
        bar.getElement().setAttribute("max", capacity.toPlainString());
        bar.getElement().setAttribute("value", capacity.subtract(free).toPlainString());
        var used = Wording.text(
                locale,
                "catalogue.places.offer.used",
                formats.number(capacity.subtract(free), locale),
                said(capacity, unit, locale));
        bar.getElement().setAttribute("aria-label", used);
        return new Span(Tags.span("amount", said(free, unit, locale)), bar, Tags.span("fact-more", used));
    }

    private String said(BigDecimal amount, String unit, Locale locale) {
        return Wording.text(locale, "catalogue.places.unit." + unit, formats.number(amount, locale));
    }

    /** A box nobody ticked says nothing. */
    private static Component telecoms(List<Telecom> telecoms, Locale locale) {
        if (telecoms.isEmpty()) {
            return PlaceParts.unpublished(locale);
        }
        var names =
                telecoms.stream().map(Telecom::name).filter(Objects::nonNull).collect(Collectors.joining(", "));
        var fibre = telecoms.stream()
                .filter(Telecom::fibre)
                .map(Telecom::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var said = new Span(new Span(names));
        if (!fibre.isEmpty()) {
            said.add(Tags.span("fact-more", Wording.text(locale, "catalogue.places.offer.fibre", fibre)));
        }
        return said;
    }
}
