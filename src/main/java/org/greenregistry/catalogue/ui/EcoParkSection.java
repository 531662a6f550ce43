package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.place.EcoCriterion;
import org.greenregistry.place.EcoMark;
import org.greenregistry.place.EcoState;
import org.greenregistry.place.ParkContent;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** How far a park is on its way to an eco-industrial one, criterion by criterion with its evidence. */
@org.springframework.stereotype.Component
class EcoParkSection {

    private final Formats formats;

    EcoParkSection(Formats formats) {
        this.formats = formats;
    }

    /** Empty while nobody assessed any. */
    Optional<HtmlContainer> of(ParkContent park, Locale locale) {
        if (park.eco().isEmpty()) {
            return Optional.empty();
        }
        var section = Tags.section("eco", "", Wording.text(locale, "park.eco"));
        var met =
                park.eco().stream().filter(mark -> mark.state() == EcoState.MET).count();
        section.add(Tags.said("p", "", Wording.text(locale, "park.eco.met", met, EcoCriterion.values().length)));
        var table = new Table(List.of(
                Wording.text(locale, "park.eco.criterion"),
                Wording.text(locale, "park.eco.state"),
                Wording.text(locale, "park.eco.share"),
                Wording.text(locale, "park.eco.on"),
                Wording.text(locale, "park.eco.evidence")));
        Arrays.stream(EcoCriterion.values()).forEach(criterion -> table.row(row(park, criterion, locale)));
        section.add(table.made());
        return Optional.of(section);
    }

    private List<Component> row(ParkContent park, EcoCriterion criterion, Locale locale) {
        var mark = park.eco().stream()
                .filter(one -> one.criterion() == criterion)
                .findFirst()
                .orElseGet(() -> new EcoMark("", criterion, null, null, null, null));
        return List.of(
                new Span(Wording.text(locale, "park.eco.criterion." + criterion)),
                new Span(Wording.text(
                        locale, mark.state() == null ? "park.eco.unassessed" : "park.eco.state." + mark.state())),
                new Span(mark.share() == null ? "–" : formats.number(mark.share(), locale)),
                new Span(mark.on() == null ? "–" : mark.on().text()),
                new Span(mark.evidence() == null ? "–" : mark.evidence()));
    }
}
