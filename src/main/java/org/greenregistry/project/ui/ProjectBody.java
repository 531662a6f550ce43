package org.greenregistry.project.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.VsicSections;
import org.greenregistry.kernel.Name;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.FormBody;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.FormSection;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.ItemList;
import org.greenregistry.shell.Lang;

/** All sections of a project's form. */
class ProjectBody implements FormBody<ProjectContent> {

    private final Input<String> nameVi;
    private final Input<String> nameEn;
    private final Input<String> category;
    private final Input<LegalRegime> regime;
    private final Input<String> section;
    private final OpeningFields opening;
    private final SiteFields site;
    private final ItemList<Party> parties;
    private final ItemList<CapitalFigure> capital;
    private final ItemList<GreenClaim> claims;
    private final ItemList<Document> documents;
    private final Input<String> note;
    private final List<FormSection> sections;

    ProjectBody(Inputs inputs, ProjectContent content, ProjectForms forms) {
        var form = FormPart.root(inputs, "project", ProjectContent.class);
        var name = form.part("name", Name.class);
        nameVi = name.text("vi").show(content.name().vi());
        nameEn = name.text("en").show(content.name().en());
        category = form.choice(
                        "category",
                        forms.codes().offered(ReferenceList.CATEGORY, content.category()),
                        code -> forms.codes().name(ReferenceList.CATEGORY, code, Lang.current()))
                .show(content.category());
        regime = form.choice("regime", Arrays.asList(LegalRegime.values()), Words.of("project.regime"))
                .show(content.regime());
        section = form.choice("section", VsicSections.all(), ProjectBody::sectionName)
                .show(content.section());
        opening = new OpeningFields(form, content.opening());
        site = new SiteFields(form, content.site(), forms.places());
        parties = new ItemList<>(
                        form,
                        "parties",
                        Party.class,
                        id -> new Party(id, null, null, null, null, null),
                        (part, party) -> new PartyEditor(part, party, forms.organisations()))
                .show(content.parties());
        capital = new ItemList<>(
                        form,
                        "capital",
                        CapitalFigure.class,
                        id -> new CapitalFigure(id, null, null, null, null, null, false),
                        (part, figure) -> new CapitalEditor(part, figure, forms.formats()))
                .show(content.capital());
        documents = new ItemList<>(
                        form,
                        "documents",
                        Document.class,
                        id -> new Document(id, null, null, null, null, null),
                        DocumentEditor::new)
                .show(content.documents());
        claims = new ItemList<>(
                        form,
                        "claims",
                        GreenClaim.class,
                        id -> new GreenClaim(id, null, null, null),
                        (part, claim) -> new ClaimEditor(part, claim, this::papers))
                .show(content.claims());
        note = form.area("note").show(content.note());
        sections = arranged();
    }

    private List<FormSection> arranged() {
        return List.of(
                new FormSection(
                        "project.form.name",
                        nameVi.field(),
                        nameEn.field(),
                        category.field(),
                        regime.field(),
                        section.field()),
                new FormSection("project.opening", opening.fields()).help(Words.text("project.opening.help")),
                new FormSection("project.parties", parties),
                new FormSection("project.capital", capital).help(Words.text("project.capital.help")),
                new FormSection("project.site", site.fields()),
                new FormSection("project.claims", claims).help(Words.text("project.claims.help")),
                new FormSection("project.documents", documents),
                new FormSection("project.form.note", note.field()).help(Words.text("project.note.help")));
    }

    private List<Document> papers() {
        return documents.value();
    }

    private static String sectionName(String code) {
        return code + " – " + VsicSections.name(code, Lang.current());
    }

    @Override
    public List<FormSection> sections() {
        return sections;
    }

    @Override
    public String title() {
        return Objects.requireNonNullElse(Lang.isEnglish(Lang.current()) ? nameEn.value() : null, nameVi());
    }

    private String nameVi() {
        return Objects.requireNonNullElse(nameVi.value(), "");
    }

    @Override
    public ProjectContent value() {
        return new ProjectContent(
                new Name(nameVi.value(), nameEn.value()),
                category.value(),
                regime.value(),
                section.value(),
                opening.value(),
                site.value(),
                parties.value(),
                capital.value(),
                claims.value(),
                documents.value(),
                note.value());
    }
}
