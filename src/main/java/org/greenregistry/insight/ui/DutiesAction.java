package org.greenregistry.insight.ui;

import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.insight.DutyService;
import org.greenregistry.insight.OverviewAction;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From the overview to what falls due. */
@Component
@Order(90)
class DutiesAction implements OverviewAction {

    @Override
    public List<PageAction.Offer> of(String query, Locale locale) {
        return List.of(new PageAction.Offer(
                Wording.text(locale, "duty.page"), Lang.path(locale, DutyService.PATH), "", false));
    }
}
