package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.Counterpart;
import org.greenregistry.cooperation.CounterpartService;
import org.greenregistry.cooperation.FitWords;
import org.greenregistry.cooperation.Introduction;
import org.greenregistry.cooperation.IntroductionService;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
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
    private final IntroductionService introductions;
    private final FitWords words;

    CounterpartsPart(CounterpartService service, IntroductionService introductions, FitWords words) {
        this.service = service;
        this.introductions = introductions;
        this.words = words;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        return record.content() instanceof NeedContent mine && mine.side() != null
                ? Optional.of(section(record, mine, locale))
                : Optional.empty();
    }

    private HtmlContainer section(Published<?> record, NeedContent mine, Locale locale) {
        var heading = Wording.text(locale, "need.fit." + mine.side());
        var section = Tags.section("counterparts", "", heading);
        var found = service.of(mine, MOST);
        if (found.isEmpty()) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "need.fit.none")));
            return section;
        }
        var list = new OrderedList();
        list.addClassNames("projects", "counterparts");
        var made = Actor.current().is(Role.OFFICER) ? introductions.of(record.record()) : List.<Introduction>of();
        found.forEach(counterpart -> list.add(item(record.code(), counterpart, made, locale)));
        section.add(list);
        return section;
    }

    private ListItem item(String code, Counterpart counterpart, List<Introduction> made, Locale locale) {
        var item = RecordCard.of(counterpart.row(), null, "h3", locale);
        item.add(Tags.said("p", "fit", words.line(counterpart.reasons(), locale)));
        if (Actor.current().is(Role.OFFICER)) {
            item.add(act(code, counterpart, made, locale));
        }
        return item;
    }

    /** What an officer can do with the two: introduce them, or see what came of it. */
    private static HtmlContainer act(String code, Counterpart counterpart, List<Introduction> made, Locale locale) {
        var other = counterpart.row();
        return made.stream()
                .filter(introduction -> Set.of(
                                introduction.need().record(),
                                introduction.offer().record())
                        .contains(other.record()))
                .findFirst()
                .map(introduction -> Tags.link(
                        "inquiry-link",
                        Lang.path(locale, IntroductionService.path(introduction.id())),
                        Wording.text(
                                locale,
                                "need.fit.introduced",
                                Wording.text(locale, "introduction.state." + introduction.state()))))
                .orElseGet(() -> introduce(code, other.code(), other.title().in(locale), locale));
    }

    private static Anchor introduce(String code, String other, String title, Locale locale) {
        var word = Wording.text(locale, "need.fit.introduce");
        var link = Tags.link("button", Lang.path(locale, "work/introduce/" + code + "/" + other), word);
        link.getElement().setAttribute("aria-label", word + ": " + title);
        return link;
    }
}
