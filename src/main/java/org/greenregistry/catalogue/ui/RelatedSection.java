package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.project.ProjectName;
import org.greenregistry.project.ProjectService;
import org.greenregistry.shell.Tags;
import org.springframework.stereotype.Component;

/** The project's kin: what it is part of, what it needs, what is part of it. */
@Component
class RelatedSection {

    private final ProjectService projects;
    private final RecordParts parts;

    RelatedSection(ProjectService projects, RecordParts parts) {
        this.projects = projects;
        this.parts = parts;
    }

    List<Optional<HtmlContainer>> of(Reading reading) {
        var content = reading.content();
        var within =
                Optional.ofNullable(content.parent()).flatMap(projects::name).map(List::of);
        return List.of(
                within.map(parent -> ProjectSections.titled("project.parent", list(parent, reading), reading)),
                parts.table(reading, "dependencies", content.dependencies())
                        .map(table -> ProjectSections.titled("project.dependencies", table, reading)),
                includes(reading));
    }

    /** Of today; the page of a past day does not know them. */
    private Optional<HtmlContainer> includes(Reading reading) {
        return Optional.of(reading.isNewest() ? projects.partsOf(record(reading)) : List.<ProjectName>of())
                .filter(found -> !found.isEmpty())
                .map(found -> ProjectSections.titled("catalogue.includes", list(found, reading), reading));
    }

    private static UUID record(Reading reading) {
        return reading.project().record();
    }

    private static HtmlContainer list(List<ProjectName> named, Reading reading) {
        var list = Tags.tag("ul", "links");
        named.forEach(project -> list.add(Tags.tag(
                "li",
                "",
                Tags.link(
                        "",
                        RowCard.href(project.code(), project.name(), null, reading.locale()),
                        project.name().in(reading.locale())))));
        return list;
    }
}
