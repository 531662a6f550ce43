package org.greenregistry.project.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.organisation.PersonService;
import org.greenregistry.place.BoundaryService;
import org.greenregistry.place.PlaceService;
import org.greenregistry.project.DraftHints;
import org.greenregistry.project.ProjectService;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.shell.FormNote;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.FormStore;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Builds the form of a project out of what its fields must look up. */
@Component
class ProjectForms {

    private final PlaceService places;
    private final BoundaryService boundaries;
    private final OrganisationService organisations;
    private final PersonService people;
    private final ProjectService projects;
    private final CodeLists codes;
    private final Formats formats;
    private final Clock clock;
    private final ObjectProvider<DraftHints> hints;

    ProjectForms(
            PlaceService places,
            BoundaryService boundaries,
            OrganisationService organisations,
            PersonService people,
            ProjectService projects,
            CodeLists codes,
            Formats formats,
            Clock clock,
            ObjectProvider<DraftHints> hints) {
        this.places = places;
        this.boundaries = boundaries;
        this.organisations = organisations;
        this.people = people;
        this.projects = projects;
        this.codes = codes;
        this.formats = formats;
        this.clock = clock;
        this.hints = hints;
    }

    /** @param draft what {@code store} keeps */
    FormPage<ProjectContent> open(UUID draft, FormStore<ProjectContent> store, String nameless) {
        return new FormPage<>(
                store,
                (inputs, state, rewriter) -> new ProjectBody(draft, inputs, state, rewriter, this),
                nameless,
                formats,
                clock);
    }

    PlaceService places() {
        return places;
    }

    BoundaryService boundaries() {
        return boundaries;
    }

    /** In the registry's zone. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), formats.zone());
    }

    OrganisationService organisations() {
        return organisations;
    }

    PersonService people() {
        return people;
    }

    ProjectService projects() {
        return projects;
    }

    CodeLists codes() {
        return codes;
    }

    Formats formats() {
        return formats;
    }

    List<FormNote> hints(ProjectContent content, @Nullable String code) {
        return hints.orderedStream()
                .flatMap(hint -> hint.about(content, code, Lang.current()).stream())
                .toList();
    }
}
