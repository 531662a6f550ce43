package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Who searches for a place by its name is led to its page too: its projects are not all there is about it. */
@org.springframework.stereotype.Component
class HubBanner {

    private final PlaceService places;

    HubBanner(PlaceService places) {
        this.places = places;
    }

    /** Nothing unless the words are exactly the name of a hub. */
    Optional<Component> of(ListUrl url, Locale locale) {
        return places.hubCalled(url.filter().text())
                .map(hub -> Tags.tag(
                        "p",
                        "hub-banner",
                        Tags.span("", Wording.text(locale, "catalogue.hub.about")),
                        Tags.link(
                                "strong", PlaceHref.of(hub, locale), hub.name().in(locale)),
                        Tags.sign("", "→")));
    }
}
