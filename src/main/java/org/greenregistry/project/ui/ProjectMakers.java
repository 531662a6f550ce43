package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.EnvironmentalProcedure;
import org.greenregistry.dossier.Event;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Indicators;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.PermitBasis;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.StageGraph;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.project.ProjectName;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.reference.VsicSections;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Lang;
import org.springframework.data.domain.PageRequest;

/** What fields of a project need beyond their type: codes to choose from, other records to find, documents to name. */
class ProjectMakers {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");
    private static final List<Evidence> STEPS = List.of(Evidence.SELF_DECLARED, Evidence.CERTIFIED, Evidence.CONFIRMED);
    private static final List<String> PROOFS = List.of(
            "steps.proof",
            "events.proof",
            "parties.consent.proof",
            "opportunity.readiness.proof",
            "claims.proof",
            "frame.cbam.proof",
            "indicators.proof",
            "digital.proof",
            "partners.proof",
            "research.proof");

    private final ProjectForms forms;
    private final Supplier<ProjectContent> project;

    /** @param project as it stands in the form at the moment */
    ProjectMakers(ProjectForms forms, Supplier<ProjectContent> project) {
        this.forms = forms;
        this.project = project;
    }

    FieldMakers make() {
        var makers = new FieldMakers(forms.formats());
        codes(makers);
        records(makers);
        lists(makers);
        PROOFS.forEach(path -> makers.field("project." + path, this::proof));
        return makers.offer("project.parties")
                .offer("project.capital")
                .keep("project.gaps")
                .keep("project.actuals")
                .keep("project.ties")
                .words("project.steps.to", "project.opening.stage")
                .field("project.claims.step", (part, name) -> part.radio(name, STEPS, ProjectMakers::rung))
                .field("project.licences.building.basis", among("licences.building.basis", this::permits))
                .field(
                        "project.licences.environment.procedure",
                        among("licences.environment.procedure", this::procedures))
                .field("project.opening.stage", this::stage);
    }

    private void codes(FieldMakers makers) {
        makers.field(
                        "project.category",
                        (part, name) -> part.choice(
                                name,
                                forms.codes()
                                        .offered(
                                                ReferenceList.CATEGORY,
                                                project.get().category()),
                                code -> forms.codes().name(ReferenceList.CATEGORY, code, Lang.current())))
                .field(
                        "project.section",
                        (part, name) -> part.choice(
                                name,
                                VsicSections.all(),
                                code -> code + " – " + VsicSections.name(code, Lang.current())))
                .field(
                        "project.indicators.indicator",
                        (part, name) ->
                                part.choice(name, Indicators.all(), code -> Indicators.label(code, Lang.current())))
                .field("project.parties.country", ProjectMakers::country)
                .field("project.parties.ultimateCountry", ProjectMakers::country);
        for (var path : List.of("capital.currency", "events.capital.currency", "opportunity.landCurrency")) {
            makers.field("project." + path, (part, name) -> part.choice(name, CURRENCIES, code -> code));
        }
        var site = new SiteHints(forms.places());
        makers.field("project.site.unit", site::unit)
                .field("project.site.park", site::park)
                .field("project.site.point", site::point)
                .field("project.site.parcel", site::parcel);
    }

    private void records(FieldMakers makers) {
        var people = new PersonPicker(forms.people(), makers);
        makers.field("project.parties.legalRepresentative", people::make)
                .field("project.parties.contact", people::make)
                .field("project.parent", this::project)
                .field("project.dependencies.project", this::project);
    }

    private void lists(FieldMakers makers) {
        makers.list(
                        "project.parties",
                        id -> Party.of(id, PartyRole.INVESTOR, null, null),
                        (part, party) -> new PartyEditor(part, party, makers, forms.organisations()))
                .list(
                        "project.capital",
                        id -> new CapitalFigure(id, null, "VND", CapitalKind.REGISTERED, null, null, true),
                        (part, figure) -> new CapitalEditor(part, figure, makers, forms.formats()))
                .list(
                        "project.events",
                        id -> RecordValues.blank(Event.class, id),
                        (part, event) -> new EventEditor(part, event, makers, forms.formats()))
                .list(
                        "project.documents",
                        id -> RecordValues.blank(Document.class, id),
                        (part, paper) -> new DocumentEditor(part, paper, makers));
    }

    private static Input<String> country(FormPart part, String name) {
        return part.choice(name, Countries.all(Lang.current()), code -> Countries.name(code, Lang.current()));
    }

    /** Enum values that depend on what else the form says. */
    private static <E extends Enum<E>> FieldMakers.Maker among(String path, Supplier<List<E>> values) {
        var words = Words.<E>of("project." + path);
        return (part, name) -> part.search(
                name,
                (typed, limit) -> values.get().stream()
                        .filter(value -> Folded.of(words.apply(value)).contains(Folded.of(typed.strip())))
                        .limit(limit)
                        .toList(),
                words);
    }

    private List<PermitBasis> permits() {
        return Arrays.stream(PermitBasis.values())
                .filter(basis -> basis != PermitBasis.COMMITMENT || mayCommit())
                .toList();
    }

    private List<EnvironmentalProcedure> procedures() {
        return Arrays.stream(EnvironmentalProcedure.values())
                .filter(procedure -> procedure != EnvironmentalProcedure.COMMITMENT || mayCommit())
                .toList();
    }

    /** Commitments stand for permits under the special procedure only. */
    private boolean mayCommit() {
        return project.get().regime() == LegalRegime.SPECIAL_PROCEDURE;
    }

    private List<Stage> entries() {
        var regime = project.get().regime();
        return regime == null ? Arrays.asList(Stage.values()) : StageGraph.entries(regime);
    }

    @SuppressWarnings("unchecked")
    private Input<Stage> stage(FormPart part, String name) {
        var stage = (Input<Stage>) among("opening.stage", this::entries).make(part, name);
        stage.onChange(() -> {
            var chosen = stage.value();
            stage.hint(
                    chosen == null
                            ? ""
                            : Words.text("project.phase." + chosen.phase()) + " · "
                                    + Words.text("project.stage.help." + chosen));
        });
        return stage;
    }

    private static Component rung(Evidence step) {
        var icon = new Span(
                "●".repeat(STEPS.indexOf(step) + 1) + "○".repeat(STEPS.size() - STEPS.indexOf(step) - 1) + " ");
        icon.addClassName("evidence");
        icon.getElement().setAttribute("aria-hidden", "true");
        return new Span(icon, new Span(Words.text("project.claims.step." + step)));
    }

    private Input<UUID> project(FormPart part, String name) {
        return part.search(
                name,
                (typed, limit) -> forms.projects().find(typed, PageRequest.of(0, limit)).stream()
                        .map(ProjectName::record)
                        .toList(),
                record -> forms.projects()
                        .name(record)
                        .map(found -> found.name().in(Lang.current()) + " · " + found.code())
                        .orElse(""));
    }

    private Input<String> proof(FormPart part, String name) {
        var proof = part.search(name, this::proofs, this::paper);
        proof.hint(Words.text("project.claims.proof.help"));
        return proof;
    }

    private List<String> proofs(String typed, int limit) {
        return project.get().documents().stream()
                .filter(document -> Folded.of(paper(document.id())).contains(Folded.of(typed)))
                .map(Document::id)
                .limit(limit)
                .toList();
    }

    private String paper(String id) {
        return project.get().documents().stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .map(DocumentEditor::name)
                .map(name -> name.isEmpty() ? Words.text("project.documents.item") : name)
                .orElseGet(() -> Words.text("project.claims.proof.gone"));
    }
}
