package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Tags;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The links other modules offer on pages of the catalogue. */
@Component
class Offers {

    private final ObjectProvider<PageAction> actions;

    Offers(ObjectProvider<PageAction> actions) {
        this.actions = actions;
    }

    /** The main one first; nothing where nobody offers any. */
    Optional<HtmlContainer> onProject(Published<ProjectContent> project, Locale locale) {
        var offers = offered(action -> action.onProject(project, locale));
        return offers.isEmpty() ? Optional.empty() : Optional.of(row(offers));
    }

    /** Quiet links beneath a row. */
    Optional<HtmlContainer> onRow(ProjectRow row, Locale locale) {
        var offers = offered(action -> action.onRow(row, locale));
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        var line = Tags.tag("span", "row-offers");
        offers.forEach(offer -> line.add(said(Tags.tag("span", "offer"), offer, "tool")));
        return Optional.of(line);
    }

    Optional<HtmlContainer> onList(String query, Locale locale) {
        var offers = offered(action -> action.onList(query, locale));
        return offers.isEmpty() ? Optional.empty() : Optional.of(row(offers));
    }

    Optional<HtmlContainer> onTicked(List<String> codes, Locale locale) {
        var offers = offered(action -> action.onTicked(codes, locale));
        return offers.isEmpty() ? Optional.empty() : Optional.of(row(offers));
    }

    Optional<HtmlContainer> onPlace(String query, Locale locale) {
        var offers = offered(action -> action.onPlace(query, locale));
        return offers.isEmpty() ? Optional.empty() : Optional.of(row(offers));
    }

    Optional<HtmlContainer> onMissing(Published<ProjectContent> project, String path, Locale locale) {
        return offered(action -> action.onMissing(project, path, locale)).stream()
                .findFirst()
                .map(offer -> said(Tags.tag("span", "offer"), offer, "ask"));
    }

    /** The same without words of its own, for where the missing value is named. */
    Optional<PageAction.Offer> toAsk(Published<ProjectContent> project, String path, Locale locale) {
        return offered(action -> action.onMissing(project, path, locale)).stream()
                .findFirst();
    }

    private List<PageAction.Offer> offered(Function<PageAction, Optional<PageAction.Offer>> asked) {
        return actions.orderedStream()
                .flatMap(action -> asked.apply(action).stream())
                .sorted((one, other) -> Boolean.compare(other.main(), one.main()))
                .toList();
    }

    private static HtmlContainer row(List<PageAction.Offer> offers) {
        var row = Tags.tag("div", "row offers");
        offers.forEach(
                offer -> row.add(said(Tags.tag("span", "offer"), offer, offer.main() ? "button primary" : "button")));
        return row;
    }

    private static HtmlContainer said(HtmlContainer box, PageAction.Offer offer, String classes) {
        box.add(Tags.link(classes, offer.href(), offer.label()));
        if (!offer.note().isEmpty()) {
            box.add(Tags.span("muted small", offer.note()));
        }
        return box;
    }
}
