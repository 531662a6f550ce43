package org.greenregistry.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.greenregistry.catalogue.PageAction;
import org.greenregistry.insight.OverviewAction;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The overview leads to its report, in each format. */
@Component
@Order(1)
class OverviewPapers implements OverviewAction {

    @Override
    public List<PageAction.Offer> of(String query, Locale locale) {
        return Arrays.stream(PaperFormat.values())
                .map(format -> new PageAction.Offer(
                        "⤓ " + Wording.text(locale, "briefing.format." + format),
                        Lang.path(locale, PaperService.PATH) + "?format=" + format + "&" + query,
                        Wording.text(locale, "briefing.kind.REPORT"),
                        false))
                .toList();
    }
}
