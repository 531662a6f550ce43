package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/**
 * The organisation of the book a party is, beneath its name. The name stays as the document writes it, so changing it
 * does not loosen the link.
 */
class OrganisationLink extends Div {

    private static final PageRequest FEW = PageRequest.of(0, 5);

    private final FormPart part;
    private final OrganisationService organisations;
    private final Consumer<OrganisationRow> taken;
    private @Nullable UUID chosen;

    OrganisationLink(
            FormPart part, OrganisationService organisations, @Nullable UUID chosen, Consumer<OrganisationRow> taken) {
        this.part = part;
        this.organisations = organisations;
        this.taken = taken;
        this.chosen = chosen;
        addClassName("suggestions");
        if (chosen != null) {
            showLinked();
        }
    }

    @Nullable
    UUID value() {
        return chosen;
    }

    void suggest(String typed) {
        if (chosen != null) {
            return;
        }
        removeAll();
        var found = typed.length() < 2 ? List.<OrganisationRow>of() : organisations.find(typed, FEW);
        if (found.isEmpty()) {
            return;
        }
        add(new Span(Words.text("project.parties.suggested")));
        found.forEach(row -> {
            var choice = new NativeButton(row.name().in(Lang.current()), click -> take(row));
            choice.addClassName("chip");
            choice.getElement().setAttribute("title", row.code());
            add(choice);
        });
    }

    private void take(OrganisationRow row) {
        chosen = row.record();
        taken.accept(row);
        showLinked();
        part.changed();
    }

    private void showLinked() {
        removeAll();
        add(new Span("✓ " + Words.text("project.parties.linked")));
        if (!part.isReadOnly()) {
            var loosen = new NativeButton(Words.text("project.parties.loosen"), click -> loosen());
            loosen.addClassName("link");
            add(loosen);
        }
    }

    private void loosen() {
        chosen = null;
        removeAll();
        part.changed();
    }
}
