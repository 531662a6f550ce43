package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.ItemEditor;

/** One green claim, its step on the ladder and the document that proves it. */
class ClaimEditor implements ItemEditor<GreenClaim> {

    private static final List<Evidence> STEPS = List.of(Evidence.SELF_DECLARED, Evidence.CERTIFIED, Evidence.CONFIRMED);

    private final String id;
    private final Supplier<List<Document>> papers;
    private final Input<String> vi;
    private final Input<String> en;
    private final Input<Evidence> step;
    private final Input<String> proof;

    /** @param papers the documents as they stand in the form at the moment */
    ClaimEditor(FormPart part, GreenClaim claim, Supplier<List<Document>> papers) {
        this.papers = papers;
        id = claim.id();
        var text = part.part("text", LocalizedText.class);
        vi = text.area("vi").show(claim.text() == null ? null : claim.text().vi());
        en = text.area("en").show(claim.text() == null ? null : claim.text().en());
        step = part.radio("step", STEPS, ClaimEditor::rung).show(claim.step());
        proof = part.search("proof", this::proofs, this::name).show(claim.proof());
        proof.hint(Words.text("project.claims.proof.help"));
    }

    private static Component rung(Evidence step) {
        var icon = new Span(
                "●".repeat(STEPS.indexOf(step) + 1) + "○".repeat(STEPS.size() - STEPS.indexOf(step) - 1) + " ");
        icon.addClassName("evidence");
        icon.getElement().setAttribute("aria-hidden", "true");
        return new Span(icon, new Span(Words.text("project.claims.step." + step)));
    }

    private List<String> proofs(String typed, int limit) {
        return papers.get().stream()
                .filter(paper -> Folded.of(name(paper.id())).contains(Folded.of(typed)))
                .map(Document::id)
                .limit(limit)
                .toList();
    }

    private String name(String paper) {
        return papers.get().stream()
                .filter(document -> document.id().equals(paper))
                .findFirst()
                .map(DocumentEditor::name)
                .map(name -> name.isEmpty() ? Words.text("project.documents.item") : name)
                .orElseGet(() -> Words.text("project.claims.proof.gone"));
    }

    @Override
    public List<Component> fields() {
        return List.of(vi.field(), en.field(), step.field(), proof.field());
    }

    @Override
    public GreenClaim value() {
        var text = vi.value() == null && en.value() == null ? null : new LocalizedText(vi.value(), en.value());
        return new GreenClaim(id, text, step.value(), proof.value());
    }

    @Override
    public String title() {
        return Objects.requireNonNullElse(vi.value(), "");
    }
}
