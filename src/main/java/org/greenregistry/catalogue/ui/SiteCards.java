package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Site;
import org.greenregistry.catalogue.SiteCriterion;
import org.greenregistry.catalogue.SiteMatch;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Sites with the reasons for and against each. */
@Component
class SiteCards {

    /** At once; what is beyond unfolds. */
    private static final int FIRST = 30;

    private final PlaceService places;
    private final Formats formats;

    SiteCards(PlaceService places, Formats formats) {
        this.places = places;
        this.formats = formats;
    }

    HtmlContainer of(List<SiteMatch> matches, Locale locale) {
        var cards = new Div(list(matches.stream().limit(FIRST), locale));
        if (matches.size() > FIRST) {
            var words = Wording.text(locale, "catalogue.site.rest", matches.size() - FIRST);
            cards.add(Tags.tag(
                    "details",
                    "more-rows",
                    Tags.said("summary", "", words),
                    list(matches.stream().skip(FIRST), locale)));
        }
        return cards;
    }

    private OrderedList list(Stream<SiteMatch> matches, Locale locale) {
        var list = new OrderedList();
        list.addClassName("projects");
        matches.forEach(match -> list.add(card(match, locale)));
        return list;
    }

    private ListItem card(SiteMatch match, Locale locale) {
        var site = match.site();
        var link = Tags.link("", Lang.path(locale, PlaceHref.PARKS + "/" + site.code()), name(site, locale));
        var top = new Div(Tags.span("eyebrow", eyebrow(site, locale)), Tags.tag("h3", "project-name", link));
        top.addClassName("project-top");
        if (site.sample()) {
            top.add(Tags.span("chip", Wording.text(locale, "catalogue.places.sample.short")));
        }
        var item = new ListItem(top, reasons(match, locale));
        item.addClassName("project-row");
        return item;
    }

    private static String name(Site site, Locale locale) {
        var park = site.park().in(locale);
        return site.number() == null
                ? park
                : Wording.text(locale, "catalogue.site.name." + site.kind(), site.number(), park);
    }

    private String eyebrow(Site site, Locale locale) {
        var where = Optional.ofNullable(site.unit())
                .flatMap(places::unit)
                .map(unit -> unit.fullName().in(locale))
                .orElseGet(() -> Wording.text(locale, "catalogue.places.undecided"));
        var state = site.reserved() ? " · " + Wording.text(locale, "park.state.RESERVED") : "";
        var from = site.from() == null
                ? ""
                : " · "
                        + Wording.text(
                                locale, "catalogue.site.from", site.from().text());
        return where + state + from;
    }

    private HtmlContainer reasons(SiteMatch match, Locale locale) {
        var list = Tags.tag("ul", "reasons");
        match.reasons()
                .forEach(reason -> list.add(line(reason.verdict(), sentence(match.site(), reason, locale), locale)));
        if (match.sector() != null) {
            list.add(line(match.sector(), Wording.text(locale, "catalogue.site.sector." + match.sector()), locale));
        }
        return list;
    }

    private static ListItem line(SiteMatch.Verdict verdict, String words, Locale locale) {
        var sign =
                switch (verdict) {
                    case MET -> "✓";
                    case UNKNOWN -> "?";
                    case MISSED -> "✕";
                };
        var said = Tags.span("visually-hidden", Wording.text(locale, "catalogue.site.verdict." + verdict) + ": ");
        var line = new ListItem(Tags.sign("reason-sign", sign), new Span(said, new Span(words)));
        line.addClassNames("reason", verdict.name().toLowerCase(Locale.ROOT));
        return line;
    }

    private String sentence(Site site, SiteMatch.Reason reason, Locale locale) {
        var name = Wording.text(locale, "catalogue.site.short." + reason.criterion());
        var asked = amount(reason.criterion(), reason.asked(), locale);
        if (reason.offered() == null) {
            return Wording.text(locale, "catalogue.site.reason.unknown", name, asked);
        }
        var offered = amount(reason.criterion(), reason.offered(), locale);
        var key = site.kind() == Site.Kind.PARK && reason.criterion() == SiteCriterion.LAND
                ? "catalogue.site.reason.whole"
                : "catalogue.site.reason.offered";
        return Wording.text(locale, key, name, offered, asked);
    }

    private String amount(SiteCriterion criterion, BigDecimal amount, Locale locale) {
        return Wording.text(locale, "catalogue.site.amount." + criterion, formats.number(amount, locale));
    }
}
