package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Source;
import org.greenregistry.organisation.Capability;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationSite;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What an organisation's record says of itself, section by section; a section with nothing in it is left out. */
@org.springframework.stereotype.Component
class OrganisationFacts {

    private final PlaceService places;

    OrganisationFacts(PlaceService places) {
        this.places = places;
    }

    /** The profile without a heading: it opens the page. */
    Optional<HtmlContainer> profile(OrganisationContent content, Locale locale) {
        return Optional.ofNullable(content.profile()).map(text -> Tags.tag("p", "lead", said(text, locale)));
    }

    Optional<HtmlContainer> capabilities(OrganisationContent content, Locale locale) {
        return section("capabilities", content.capabilities(), capability -> capability(capability, locale), locale);
    }

    private static HtmlContainer capability(Capability capability, Locale locale) {
        var item = Tags.tag("li", "");
        if (capability.field() != null) {
            item.add(Tags.span("strong", Wording.text(locale, "organisation.capability." + capability.field())));
        }
        if (capability.text() != null) {
            item.add(Tags.tag("p", "", said(capability.text(), locale)));
        }
        return item;
    }

    Optional<HtmlContainer> sites(OrganisationContent content, Locale locale) {
        return section("sites", content.sites(), site -> site(site, locale), locale);
    }

    private HtmlContainer site(OrganisationSite site, Locale locale) {
        var parts = Stream.of(
                        Optional.ofNullable(site.address()).<Component>map(Span::new),
                        Optional.ofNullable(site.park())
                                .flatMap(places::park)
                                .<Component>map(park -> Tags.link(
                                        "",
                                        Lang.path(locale, "parks/" + park.code()),
                                        park.name().in(locale))),
                        Optional.ofNullable(site.unit())
                                .flatMap(places::unit)
                                .<Component>map(unit -> Tags.link(
                                        "", Lang.path(locale, "units/" + unit.uid()), places.label(unit, locale))))
                .flatMap(Optional::stream)
                .toList();
        var item = Tags.tag("li", "");
        for (var part : parts) {
            if (item.getComponentCount() > 0) {
                item.add(new Span(" · "));
            }
            item.add(part);
        }
        return item;
    }

    Optional<HtmlContainer> office(OrganisationContent content, Locale locale) {
        var office = content.office();
        var parts = Stream.of(
                        Optional.ofNullable(office.office()).<Component>map(Span::new),
                        Optional.ofNullable(office.phone())
                                .<Component>map(phone -> new Anchor("tel:" + phone.replaceAll("[^0-9+]", ""), phone)),
                        Optional.ofNullable(office.email()).<Component>map(mail -> new Anchor("mailto:" + mail, mail)))
                .flatMap(Optional::stream)
                .toList();
        return section("office", parts, part -> Tags.tag("li", "", part), locale);
    }

    Optional<HtmlContainer> sources(OrganisationContent content, Locale locale) {
        return section("sources", content.sources(), source -> source(source, locale), locale);
    }

    private static HtmlContainer source(Source source, Locale locale) {
        var reference = Objects.requireNonNullElse(source.reference(), "");
        var item = Tags.tag(
                "li",
                "",
                reference.startsWith("https://") || reference.startsWith("http://")
                        ? new Anchor(reference, reference)
                        : new Span(reference));
        var more = Stream.of(
                        Optional.ofNullable(source.retrieved()).map(date -> date.text()),
                        Optional.ofNullable(source.confidence())
                                .map(confidence -> Wording.text(locale, "record.sources.confidence") + ": "
                                        + Wording.text(locale, "record.sources.confidence." + confidence)),
                        Optional.ofNullable(source.remark()).map(remark -> remark.in(locale)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        if (!more.isEmpty()) {
            item.add(new Span(" "), Tags.span("muted small", more));
        }
        return item;
    }

    private static <T> Optional<HtmlContainer> section(
            String name, List<T> things, Function<T, HtmlContainer> item, Locale locale) {
        if (things.isEmpty()) {
            return Optional.empty();
        }
        var list = Tags.tag("ul", "record-items");
        things.forEach(thing -> list.add(item.apply(thing)));
        var section = Tags.section(name, "", Wording.text(locale, "organisation." + name));
        section.add(list);
        return Optional.of(section);
    }

    private static Component said(LocalizedText text, Locale locale) {
        var said = Tags.span("long-text", text.in(locale));
        return text.isForeignIn(locale)
                ? Tags.tag("span", "", said, new Span(" "), Tags.span("chip", Wording.text(locale, "record.foreign")))
                : said;
    }
}
