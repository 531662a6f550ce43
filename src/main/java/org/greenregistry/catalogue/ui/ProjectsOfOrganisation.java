package org.greenregistry.catalogue.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.Partner;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationPart;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an organisation's page: the projects it takes part in, with what it is in each. */
@Component
@Order(10)
class ProjectsOfOrganisation implements OrganisationPart {

    private final RecordService records;

    ProjectsOfOrganisation(RecordService records) {
        this.records = records;
    }

    @Override
    public Optional<Part> of(Published<OrganisationContent> organisation, Set<UUID> whole, Locale locale) {
        var projects = new LinkedHashMap<String, Published<ProjectContent>>();
        records.naming(ProjectContent.class, whole).stream()
                .sorted(Comparator.comparing((Published<ProjectContent> project) -> project.code())
                        .reversed())
                .forEach(project -> projects.put(project.code(), project));
        var rows = projects.values().stream()
                .flatMap(project -> row(project, whole, locale).stream())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        "projects",
                        Wording.text(locale, "organisation.projects"),
                        List.of(
                                Wording.text(locale, "organisation.projects.project"),
                                Wording.text(locale, "organisation.projects.role"),
                                Wording.text(locale, "organisation.projects.stage")),
                        rows));
    }

    /** Empty if the project names it no more, or not for this reader. */
    private static Optional<List<TableCell>> row(Published<ProjectContent> project, Set<UUID> whole, Locale locale) {
        var content = project.content();
        var roles = roles(content, whole, locale);
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        var stage = content.stage();
        return Optional.of(List.of(
                new TableCell(
                        content.name().text().in(locale),
                        Lang.path(locale, ProjectAddress.of(project.code(), content))),
                new TableCell(String.join(", ", roles), null),
                new TableCell(stage == null ? "" : Wording.text(locale, "project.opening.stage." + stage), null)));
    }

    private static Set<String> roles(ProjectContent content, Set<UUID> whole, Locale locale) {
        return Stream.concat(
                        content.parties().stream()
                                .filter(party -> isOne(whole, party.organisation()))
                                .map(Party::role)
                                .filter(Objects::nonNull)
                                .map(role -> Wording.text(locale, "project.parties.role." + role)),
                        content.partners().stream()
                                .filter(partner -> isOne(whole, partner.organisation()))
                                .map(Partner::kind)
                                .filter(Objects::nonNull)
                                .map(kind -> Wording.text(locale, "project.partners.kind." + kind)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isOne(Set<UUID> whole, @Nullable UUID organisation) {
        return organisation != null && whole.contains(organisation);
    }
}
