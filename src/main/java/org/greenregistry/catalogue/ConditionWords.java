package org.greenregistry.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.greenregistry.dossier.Indicators;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Conditions in words. */
@Component
public class ConditionWords {

    private static final Map<Trait, String> KEYS = Map.of(
            Trait.STAGE, "project.opening.stage.",
            Trait.ENTERED, "project.opening.stage.",
            Trait.FLOW, "catalogue.flow.",
            Trait.STATES, "project.capital.kind.",
            Trait.SILENT, "project.capital.kind.",
            Trait.BLOCKED, "project.obstacles.kind.",
            Trait.LATE, "project.milestones.kind.",
            Trait.CONTRADICTORY, "catalogue.contradiction.",
            Trait.ASSESSED, "project.digital.technologies.");

    private final CodeLists codes;
    private final ObjectProvider<ActorNames> names;

    ConditionWords(CodeLists codes, ObjectProvider<ActorNames> names) {
        this.codes = codes;
        this.names = names;
    }

    /** The whole condition, as a chip says it. */
    public String of(Condition condition, Locale locale) {
        var value = value(condition, locale);
        return Wording.text(
                locale,
                "catalogue.trait." + condition.trait() + (value.isEmpty() ? ".any" : ""),
                value,
                day(condition.from()),
                day(condition.to()));
    }

    private static String day(LocalDate day) {
        return ReducedDate.of(day).text();
    }

    /** Its value only, such as the name of a stage; empty if it has none. */
    public String value(Condition condition, Locale locale) {
        var value = Objects.requireNonNullElse(condition.value(), "");
        var parts = List.of(value.split("-", -1));
        return value.isEmpty()
                ? ""
                : switch (condition.trait()) {
                    case VALID, HELD, WAITING_FOR, REPORTED -> value;
                    case STAGE, ENTERED, FLOW, STATES, SILENT, BLOCKED, LATE, CONTRADICTORY, ASSESSED ->
                        Wording.text(locale, KEYS.get(condition.trait()) + parts.getFirst())
                                + (parts.size() > 1 ? " (" + parts.get(1) + ")" : "");
                    case SLOW -> Wording.text(locale, "catalogue.slow", parts.getFirst(), parts.getLast());
                    case MEASURED -> measured(value, locale);
                    case INCOMPLETE, EXCUSED -> ProjectWords.label(value, locale);
                    case STALE -> value;
                    case REPORT ->
                        Wording.text(
                                locale,
                                "catalogue.report." + parts.getFirst(),
                                ReportPeriod.parse(value.substring(value.indexOf('-') + 1))
                                        .text(locale));
                    case WRITTEN_BY -> name(value, locale);
                    case MANAGED_BY -> codes.name(ReferenceList.AGENCY, value, locale);
                };
    }

    private static String measured(String value, Locale locale) {
        var kind = value.lastIndexOf('-');
        return Indicators.name(value.substring(0, kind), locale) + " – "
                + Wording.text(locale, "project.indicators.kind." + value.substring(kind + 1));
    }

    private String name(String account, Locale locale) {
        var id = UUID.fromString(account);
        return names.stream()
                .flatMap(offered -> offered.names(List.of(id)).values().stream())
                .findFirst()
                .orElseGet(() -> Wording.text(locale, "person.unnamed"));
    }
}
