package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.FirmProject;
import org.greenregistry.catalogue.FirmService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.Tenant;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** The firms in a park: its tenants as it lists them, and those whose projects stand there. */
@org.springframework.stereotype.Component
class FirmsSection {

    /** Besides all tenants; the list of the projects is a link away. */
    private static final int MOST = 40;

    private final FirmService projects;
    private final OrganisationService organisations;

    FirmsSection(FirmService projects, OrganisationService organisations) {
        this.projects = projects;
        this.organisations = organisations;
    }

    /**
     * Empty where nothing is known of any.
     *
     * @param inPark the projects in the park
     */
    Optional<HtmlContainer> of(@Nullable ParkContent park, ProjectFilter inPark, Locale locale) {
        var standing = projects.standing(inPark);
        var firms = firms(park == null ? List.of() : park.tenants(), projects.projects(standing));
        if (firms.isEmpty()) {
            return Optional.empty();
        }
        var tenants =
                (int) firms.stream().filter(firm -> !firm.tenants().isEmpty()).count();
        var shown = firms.subList(0, Math.min(firms.size(), Math.max(tenants, MOST)));
        var table = new Table(Stream.of("name", "activity", "lot", "since", "source")
                .map(head -> Wording.text(locale, "catalogue.firms." + head))
                .toList());
        shown.forEach(firm -> table.row(List.of(
                name(firm, locale),
                activity(firm, locale),
                said(firm, Tenant::lot),
                said(
                        firm,
                        tenant -> tenant.since() == null ? null : tenant.since().text()),
                sources(firm, park, locale))));
        var section = Tags.section("firms", "", Wording.text(locale, "catalogue.firms"));
        section.add(table.made());
        if (shown.size() < firms.size()) {
            section.add(Tags.link(
                    "more",
                    ListUrl.of(standing).href(locale),
                    Wording.text(locale, "catalogue.firms.more", firms.size() - shown.size())));
        }
        return Optional.of(section);
    }

    private List<Firm> firms(List<Tenant> tenants, List<FirmProject> inBook) {
        var records = organisations.linked(Stream.concat(
                        tenants.stream().map(Tenant::organisation),
                        inBook.stream()
                                .flatMap(project -> project.firms().stream())
                                .map(FirmProject.Firm::organisation))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        return Firm.of(tenants, inBook, records);
    }

    private static Component name(Firm firm, Locale locale) {
        return firm.record() == null
                ? new Span(firm.name())
                : Tags.link(
                        "", Lang.path(locale, "organisations/" + firm.record().code()), firm.name());
    }

    /** What the park says it does there, else what its projects are. */
    private static Component activity(Firm firm, Locale locale) {
        var said = firm.tenants().stream()
                .map(Tenant::activity)
                .filter(Objects::nonNull)
                .map((LocalizedText text) -> Marks.text(text, locale))
                .toList();
        return said.isEmpty()
                ? stacked(firm.projects().stream().map(project -> project(project, locale)))
                : stacked(said.stream());
    }

    private static Component project(FirmProject project, Locale locale) {
        return Tags.link(
                "",
                RowCard.href(project.code(), project.name(), null, locale),
                project.name().in(locale));
    }

    private static Component said(Firm firm, Function<Tenant, @Nullable String> value) {
        return stacked(firm.tenants().stream()
                .map(value)
                .filter(Objects::nonNull)
                .distinct()
                .map(Span::new));
    }

    /** Of what the park lists the source it names, and every project. */
    private static Component sources(Firm firm, @Nullable ParkContent park, Locale locale) {
        return stacked(Stream.concat(
                firm.tenants().stream()
                        .map(tenant -> tenant.source() == null && park != null ? park.source() : tenant.source())
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(Papers::link),
                firm.projects().stream()
                        .map(project -> Tags.link(
                                "",
                                RowCard.href(project.code(), null, locale),
                                Wording.text(locale, "catalogue.firms.project", project.code())))));
    }

    private static Component stacked(Stream<? extends Component> parts) {
        var all = parts.<Component>map(part -> Tags.tag("div", "", part)).toList();
        return all.isEmpty() ? new Span("–") : Tags.tag("div", "", all.toArray(Component[]::new));
    }
}
