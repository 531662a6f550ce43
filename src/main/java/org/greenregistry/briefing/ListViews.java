package org.greenregistry.briefing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the list of projects, for colleagues: keeping it as it is narrowed now. */
@Component
@Order(90)
class ListViews implements PageAction {

    @Override
    public Optional<Offer> onList(String query, Locale locale) {
        if (!Actor.current().isStaff()) {
            return Optional.empty();
        }
        var path = query.isEmpty() ? "projects" : "projects?" + query;
        return Optional.of(new Offer(
                Wording.text(locale, "views.save.this"),
                Lang.path(locale, SavedViewService.PATH) + "?path=" + URLEncoder.encode(path, StandardCharsets.UTF_8),
                "",
                false));
    }
}
