package org.greenregistry.exchange.ui;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads an officer from a list to its table. */
@Component
@Order(30)
class TableAction implements PageAction {

    @Override
    public Optional<Offer> onList(String query, Locale locale) {
        if (!Actor.current().is(Role.OFFICER)) {
            return Optional.empty();
        }
        var href = Lang.path(locale, ImportService.PATH) + (query.isEmpty() ? "" : "?" + query);
        return Optional.of(new Offer(Wording.text(locale, "catalogue.take.edit"), href, "", false));
    }
}
