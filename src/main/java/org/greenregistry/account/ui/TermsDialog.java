package org.greenregistry.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountRow;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.OrganisationChoices;
import org.greenregistry.account.ScopeChoices;
import org.greenregistry.account.Terms;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** Where, how long and in which language somebody works, and who stands in. */
class TermsDialog extends Dialog {

    private final Formats formats;
    private final MultiSelectComboBox<String> areas;
    private final MultiSelectComboBox<String> agencies;
    private final DatePicker until = Fields.date("account.terms.until");
    private final ComboBox<Colleague> standIn;
    private final ComboBox<UUID> organisation;
    private final ComboBox<String> language = Fields.choice(
            "account.terms.language", List.of("vi", "en"), code -> getTranslation("account.language." + code));

    /** @param save throws what the service throws; the dialog then stays open with what was typed */
    TermsDialog(AccountRow account, List<Colleague> reviewers, Choices choices, Formats formats, Consumer<Terms> save) {
        this.formats = formats;
        areas = several("account.terms.areas", choices.scope(), choices.scope()::areas);
        agencies = several("account.terms.agencies", choices.scope(), choices.scope()::agencies);
        organisation = organisation(choices.organisations());
        organisation.setVisible(account.roles().contains(Role.INVESTOR));
        standIn = Fields.choice("account.terms.standIn", reviewers, Colleague::name);
        standIn.setClearButtonVisible(true);
        show(account.terms(), reviewers);
        var form = new Div(
                new Paragraph(getTranslation("account.terms.ask", account.displayName())),
                areas,
                agencies,
                until,
                standIn,
                organisation,
                language);
        form.addClassNames("section", "narrow-form");
        setHeaderTitle(getTranslation("account.terms"));
        setCloseOnOutsideClick(false);
        add(form);
        var act = new Button(getTranslation("account.terms.save"), click -> {
            if (!until.isInvalid()) {
                save.accept(typed());
                close();
            }
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("account.cancel"), click -> close()), act);
    }

    static MultiSelectComboBox<String> several(
            String key, ScopeChoices choices, BiFunction<String, Integer, List<String>> finder) {
        var field = new MultiSelectComboBox<String>(Wording.text(Lang.current(), key));
        field.setHelperText(Wording.text(Lang.current(), key + ".help"));
        field.setItemLabelGenerator(code -> choices.name(code, Lang.current()));
        field.setItems(
                query -> finder.apply(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        field.setClearButtonVisible(true);
        field.addClassName("field");
        return field;
    }

    private static ComboBox<UUID> organisation(OrganisationChoices choices) {
        var field = new ComboBox<UUID>(Wording.text(Lang.current(), "account.terms.organisation"));
        field.setHelperText(Wording.text(Lang.current(), "account.terms.organisation.help"));
        field.setItemLabelGenerator(record -> choices.name(record, Lang.current()));
        field.setItems(query ->
                choices.organisations(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        field.setClearButtonVisible(true);
        field.addClassName("field");
        return field;
    }

    private void show(Terms terms, List<Colleague> reviewers) {
        areas.setValue(terms.areas());
        agencies.setValue(terms.agencies());
        language.setValue(terms.language());
        organisation.setValue(terms.organisation());
        reviewers.stream()
                .filter(reviewer -> reviewer.id().equals(terms.standIn()))
                .findFirst()
                .ifPresent(standIn::setValue);
        var end = terms.expiresAt();
        if (end != null) {
            until.setValue(lastDay(end).atZone(formats.zone()).toLocalDate());
        }
    }

    /** The last moment of the account. */
    static Instant lastDay(Instant expiresAt) {
        return expiresAt.minus(Duration.ofMillis(1));
    }

    private Terms typed() {
        var chosen = standIn.getValue();
        return new Terms(
                areas.getValue(),
                agencies.getValue(),
                expiresAt(),
                chosen == null ? null : chosen.id(),
                language.getOptionalValue().orElse("vi"),
                organisation.getValue());
    }

    /** The chosen day is the last one: access ends at its midnight in the registry's zone. */
    private @Nullable Instant expiresAt() {
        var day = until.getValue();
        return day == null ? null : day.plusDays(1).atStartOfDay(formats.zone()).toInstant();
    }
}
