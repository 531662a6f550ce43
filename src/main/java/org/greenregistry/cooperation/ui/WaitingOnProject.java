package org.greenregistry.cooperation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.PagePart;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.TableCell;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a project's page: what it waits for and how that stands; and who waits for it. */
@Component
@Order(49)
class WaitingOnProject implements PagePart {

    private static final int MOST = 50;

    private final CooperationService service;
    private final RecordService records;
    private final CatalogueService catalogue;
    private final Clock clock;
    private final Formats formats;

    WaitingOnProject(
            CooperationService service,
            RecordService records,
            CatalogueService catalogue,
            Clock clock,
            Formats formats) {
        this.service = service;
        this.records = records;
        this.catalogue = catalogue;
        this.clock = clock;
        this.formats = formats;
    }

    @Override
    public Optional<Part> of(Published<ProjectContent> project, Locale locale) {
        var rows = service.about(Set.of(project.record()), MOST).stream()
                .map(CooperationRow::content)
                .filter(LinkContent.class::isInstance)
                .map(LinkContent.class::cast)
                .filter(link -> link.serving() != null)
                .flatMap(link -> row(link, project.record(), locale).stream())
                .toList();
        var heads = List.of(
                Wording.text(locale, "link.waiting.what"),
                Wording.text(locale, "link.waiting.project"),
                Wording.text(locale, "link.waiting.stage"));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Part("waiting", false, Wording.text(locale, "link.waiting"), heads, rows, "", List.of()));
    }

    private Optional<List<TableCell>> row(LinkContent link, UUID record, Locale locale) {
        var waits = record.equals(link.project());
        var other = waits ? link.serving() : link.project();
        var need = link.need() == null ? "" : " · " + Wording.text(locale, "link.need." + link.need());
        return found(other)
                .map(project -> List.of(
                        new TableCell(Wording.text(locale, waits ? "link.waits" : "link.serves") + need, null),
                        new TableCell(
                                project.content().name().text().in(locale),
                                Lang.path(locale, "projects/" + project.code())),
                        new TableCell(state(project, locale), null)));
    }

    private Optional<Published<ProjectContent>> found(@Nullable UUID record) {
        return Optional.ofNullable(record)
                .flatMap(id -> records.byId(ProjectContent.class, id))
                .filter(project -> !project.withdrawn());
    }

    /** Colleagues also learn whether it is behind its schedule. */
    private String state(Published<ProjectContent> project, Locale locale) {
        var stage = project.content().stage();
        if (stage == null) {
            return "";
        }
        if (!Actor.current().isStaff()) {
            return Wording.text(locale, "project.phase." + stage.phase());
        }
        var words = Wording.text(locale, "project.opening.stage." + stage);
        return isLate(project.code()) ? words + " · " + Wording.text(locale, "link.late") : words;
    }

    private boolean isLate(String code) {
        var today = LocalDate.ofInstant(clock.instant(), formats.zone());
        return catalogue.count(ProjectFilter.ALL
                        .withSamples(Samples.INCLUDE)
                        .withText(code)
                        .having(Condition.on(Trait.LATE, today)))
                > 0;
    }
}
