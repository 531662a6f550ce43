package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import java.util.UUID;
import java.util.function.Consumer;
import org.greenregistry.organisation.Merger;
import org.greenregistry.organisation.OrganisationRow;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** Asks which organisation another one is, and why; what is valid is said by {@link Merger}. */
class MergeDialog extends Dialog {

    private final DraftBinder<Merger> binder = new DraftBinder<>(Merger.class);
    private final Consumer<Merger> merge;

    /** @param merge throws what the service throws; the dialog then stays open with what was typed */
    MergeDialog(String name, OrganisationService organisations, Consumer<Merger> merge) {
        this.merge = merge;
        setHeaderTitle(getTranslation("organisation.merge.of", name));
        setCloseOnOutsideClick(false);
        ComboBox<OrganisationRow> survivor = Fields.choice("organisation.merge.survivor", MergeDialog::label);
        survivor.setItems(asked -> organisations.find(typed(asked), page(asked)).stream());
        survivor.setHelperText(getTranslation("organisation.merge.survivor.help"));
        var reason = Fields.area("organisation.merge.reason");
        binder.forField(survivor)
                .withConverter(MergeDialog::record, record -> null)
                .bind("survivor");
        binder.bind(reason, "reason");
        var form = new Div(new Paragraph(getTranslation("organisation.merge.more", name)), survivor, reason);
        form.addClassNames("section", "narrow-form");
        add(form);
        var button = new Button(getTranslation("organisation.merge"), click -> merge());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), button);
    }

    private static String label(OrganisationRow row) {
        return row.name().in(Lang.current()) + " · " + row.code();
    }

    private static String typed(Query<OrganisationRow, String> asked) {
        return asked.getFilter().orElse("");
    }

    private static PageRequest page(Query<OrganisationRow, String> asked) {
        return PageRequest.of(asked.getPage(), asked.getPageSize());
    }

    private static @Nullable UUID record(@Nullable OrganisationRow row) {
        return row == null ? null : row.record();
    }

    private void merge() {
        binder.read().ifPresent(merger -> {
            merge.accept(merger);
            close();
        });
    }
}
