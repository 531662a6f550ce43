package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.cooperation.Confirmation;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.LinkSide;
import org.greenregistry.cooperation.Referents;
import org.greenregistry.kernel.Refers;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The two sides of a link by their names, each with what it says of it. */
@org.springframework.stereotype.Component
class SidesList {

    private final Referents referents;

    SidesList(Referents referents) {
        this.referents = referents;
    }

    HtmlContainer of(LinkContent link, List<LinkSide> sides, Locale locale) {
        var list = Tags.tag("ul", "record-items");
        sides.forEach(side -> {
            var item = Tags.tag("li", "", Tags.tag("p", "strong", name(link, side, locale)));
            if (side.isSilent()) {
                item.add(Tags.tag("p", "", Tags.span("chip", Wording.text(locale, "link.side.silent"))));
            }
            side.answers().values().forEach(answer -> item.add(said(answer, locale)));
            list.add(item);
        });
        return list;
    }

    /** What was said by those who are no side any more. */
    Optional<HtmlContainer> formerly(List<Confirmation> answers, Locale locale) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        var list = Tags.tag("div", "", Tags.said("p", "muted", Wording.text(locale, "link.side.formerly")));
        answers.forEach(answer -> list.add(said(answer, locale)));
        return Optional.of(list);
    }

    private Component name(LinkContent link, LinkSide side, Locale locale) {
        if (side.project() != null) {
            return Tags.tag(
                    "span",
                    "",
                    referred(Refers.To.PROJECT, side.project().toString(), locale),
                    Tags.span("muted", " · " + Wording.text(locale, "link.side.carriers")));
        }
        var organisation = side.named().organisation();
        var name = side.named().name();
        if (organisation != null
                && referents
                        .page(Refers.To.ORGANISATION, organisation.toString())
                        .isPresent()) {
            return referred(Refers.To.ORGANISATION, organisation.toString(), locale);
        }
        if (name != null) {
            return Tags.span("", name);
        }
        return Tags.span(
                "",
                link.programme() == null
                        ? Wording.text(locale, "link.side.unknown")
                        : link.programme().in(locale));
    }

    private Component referred(Refers.To what, String value, Locale locale) {
        var name = referents.label(what, value, locale);
        return referents
                .page(what, value)
                .<Component>map(page -> Tags.link("", Lang.path(locale, page), name))
                .orElseGet(() -> Tags.span("", name));
    }

    private Component said(Confirmation answer, Locale locale) {
        var line = Tags.tag("p", "row");
        line.add(Tags.span(
                answer.agrees() ? "chip on" : "chip alarm",
                Wording.text(locale, "link.confirmations.answer." + (answer.agrees() ? "AGREES" : "DIFFERS"))));
        var organisation = answer.organisation();
        if (organisation != null) {
            line.add(referred(Refers.To.ORGANISATION, organisation.toString(), locale));
        }
        if (answer.on() != null) {
            line.add(Tags.span("muted", answer.on().text()));
        }
        if (answer.document() != null) {
            line.add(Tags.span("muted", Wording.text(locale, "link.side.document", answer.document())));
        }
        if (answer.remark() != null && Actor.current().isStaff()) {
            return Tags.tag("div", "", line, Tags.said("p", "long-text", answer.remark()));
        }
        return line;
    }
}
