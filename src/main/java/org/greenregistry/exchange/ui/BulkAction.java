package org.greenregistry.exchange.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.exchange.BulkEditService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads an officer from a list to the edit of all its projects, and from those ticked in it to theirs. */
@Component
@Order(31)
class BulkAction implements PageAction {

    @Override
    public Optional<Offer> onTicked(List<String> codes, Locale locale) {
        return onList(BulkEditService.query(codes), locale);
    }

    @Override
    public Optional<Offer> onList(String query, Locale locale) {
        if (!Actor.current().is(Role.OFFICER)) {
            return Optional.empty();
        }
        var href = Lang.path(locale, BulkEditService.PATH) + (query.isEmpty() ? "" : "?" + query);
        return Optional.of(new Offer(Wording.text(locale, "exchange.bulk"), href, "", false));
    }
}
