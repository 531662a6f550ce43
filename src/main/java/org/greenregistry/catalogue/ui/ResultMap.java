package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.shell.RegistryMap;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The rows and, beside them, where they are. The map is a mirror: all it tells by sight the rows say in words. */
@org.springframework.stereotype.Component
class ResultMap {

    private final CatalogueService catalogue;
    private final LensPart lenses;

    ResultMap(CatalogueService catalogue, LensPart lenses) {
        this.catalogue = catalogue;
        this.lenses = lenses;
    }

    /** @param rows with the links to their other pages */
    Component of(Listing listing, List<Component> rows, Locale locale) {
        var url = listing.url();
        var label = Wording.text(locale, "catalogue.map.label", listing.count());
        var everywhere = url.with(url.filter().within(null));
        var map = new RegistryMap(locale, ListMap.path(url, locale), label).searching(everywhere.href(locale));
        var found = catalogue.map(url.filter(), 0);
        var said = Wording.text(locale, "catalogue.map.count", found.mapped(), found.unmapped());
        var side = new Div(lenses.choice(url, locale), map, Tags.said("p", "muted small", said));
        side.addClassName("map-side");
        var lens = url.lens();
        if (lens != null) {
            side.addClassName("through");
            side.add(lenses.table(url, lens, locale));
        }
        var list = new Div(rows.toArray(Component[]::new));
        var view = new Div(side, list);
        view.addClassName("map-view");
        return view;
    }
}
