package org.greenregistry.briefing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.insight.OverviewAction;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the overview: the views one keeps, and keeping this one. */
@Component
@Order(2)
class OverviewViews implements OverviewAction {

    private static final String OVERVIEW = "overview?";
    private static final int SHOWN = 5;

    private final SavedViewService views;

    OverviewViews(SavedViewService views) {
        this.views = views;
    }

    @Override
    public List<PageAction.Offer> of(String query, Locale locale) {
        var offers = new ArrayList<PageAction.Offer>();
        views.all().stream()
                .filter(view -> view.path().startsWith(OVERVIEW))
                .limit(SHOWN)
                .map(view -> new PageAction.Offer("☆ " + view.name(), Lang.path(locale, view.path()), "", false))
                .forEach(offers::add);
        offers.add(offer("views.save.this", "?path=" + encoded(OVERVIEW + query), locale));
        offers.add(offer("views.title", "", locale));
        return offers;
    }

    private static PageAction.Offer offer(String key, String query, Locale locale) {
        return new PageAction.Offer(
                Wording.text(locale, key), Lang.path(locale, SavedViewService.PATH) + query, "", false);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
