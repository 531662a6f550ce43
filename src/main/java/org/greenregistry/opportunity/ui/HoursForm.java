package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.opportunity.Hours;
import org.greenregistry.opportunity.HoursService;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** When one wants to be written to. */
@Component
class HoursForm {

    private final HoursService hours;
    private final Clock clock;

    HoursForm(HoursService hours, Clock clock) {
        this.hours = hours;
        this.clock = clock;
    }

    /** @param key of the mail that led here; empty for whoever is signed in */
    Div of(Hours chosen, String key, Locale locale) {
        var typed = Map.of(
                "quiet", String.valueOf(chosen.quiet()), "zone", chosen.zone().getId());
        var form = new PlainForm(locale, "hours", typed)
                .hidden("key", key)
                .select("quiet", List.of("true", "false"), quiet -> quiet(quiet, locale))
                .select(
                        "zone",
                        hours.zones().stream().map(ZoneId::getId).toList(),
                        zone -> zone(ZoneId.of(zone), locale))
                .submit("opportunity.follow.change", "button");
        var box = new Div(
                new H2(Wording.text(locale, "opportunity.hours")),
                new Paragraph(Wording.text(locale, "opportunity.hours.more")),
                form);
        box.addClassName("section");
        return box;
    }

    private String quiet(String quiet, Locale locale) {
        return Wording.text(
                locale, "opportunity.hours.quiet." + quiet, hours.night().toArray());
    }

    /** The place the zone is named for, and what its clocks show ahead of UTC now. */
    private String zone(ZoneId zone, Locale locale) {
        var place = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        var offset = zone.getRules().getOffset(clock.instant()).getId().replace("Z", "+00:00");
        return Wording.text(locale, "opportunity.hours.zone", place, offset);
    }
}
