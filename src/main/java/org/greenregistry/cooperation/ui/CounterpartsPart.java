package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.Counterpart;
import org.greenregistry.cooperation.CounterpartService;
import org.greenregistry.cooperation.FitWords;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a need or an offer: who of the other side fits, and why. */
@Component
@Order(20)
class CounterpartsPart implements RecordPart {

    private static final int MOST = 5;

    private final CounterpartService service;
    private final FitWords words;

    CounterpartsPart(CounterpartService service, FitWords words) {
        this.service = service;
        this.words = words;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        return record.content() instanceof NeedContent mine && mine.side() != null
                ? Optional.of(section(mine, locale))
                : Optional.empty();
    }

    private HtmlContainer section(NeedContent mine, Locale locale) {
        var heading = Wording.text(locale, "need.fit." + mine.side());
        var section = Tags.section("counterparts", "", heading);
        var found = service.of(mine, MOST);
        if (found.isEmpty()) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "need.fit.none")));
            return section;
        }
        var list = new OrderedList();
        list.addClassName("projects");
        found.forEach(counterpart -> list.add(item(counterpart, locale)));
        section.add(list);
        return section;
    }

    private ListItem item(Counterpart counterpart, Locale locale) {
        var item = RecordCard.of(counterpart.row(), null, "h3", locale);
        item.add(Tags.said("p", "fit", words.line(counterpart.reasons(), locale)));
        return item;
    }
}
