package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.Effect;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.cooperation.EventOutcome;
import org.greenregistry.cooperation.Referents;
import org.greenregistry.kernel.Refers;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;

/** On the page of an event: how far what began there has come, step by step, and with which projects. */
@org.springframework.stereotype.Component
@Order(30)
class EffectsPart implements RecordPart {

    private final Referents referents;

    EffectsPart(Referents referents) {
        this.referents = referents;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        return record.content() instanceof EventContent event
                        && !event.outcomes().isEmpty()
                ? Optional.of(section(event.outcomes(), locale))
                : Optional.empty();
    }

    private HtmlContainer section(List<EventOutcome> outcomes, Locale locale) {
        var section = Tags.section("effects", "", Wording.text(locale, "event.effects"));
        var steps = Tags.tag("ol", "effect-chain");
        Arrays.stream(Effect.values()).forEach(step -> steps.add(step(step, reached(outcomes, step), locale)));
        section.add(steps);
        return section;
    }

    private static List<EventOutcome> reached(List<EventOutcome> outcomes, Effect step) {
        return outcomes.stream().filter(outcome -> outcome.step() == step).toList();
    }

    private HtmlContainer step(Effect step, List<EventOutcome> reached, Locale locale) {
        var item = Tags.tag(
                "li",
                "",
                Tags.said("p", "strong", Integer.toString(reached.size())),
                Tags.said("p", "", Wording.text(locale, "event.outcomes.step." + step)));
        reached.stream()
                .map(EventOutcome::project)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(project -> item.add(Tags.tag("p", "small", project(Objects.requireNonNull(project), locale))));
        return item;
    }

    private Component project(UUID id, Locale locale) {
        var name = referents.label(Refers.To.PROJECT, id.toString(), locale);
        return referents
                .page(Refers.To.PROJECT, id.toString())
                .<Component>map(page -> Tags.link("", Lang.path(locale, page), name))
                .orElseGet(() -> Tags.span("muted", name));
    }
}
