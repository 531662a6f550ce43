package org.greenregistry.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.greenregistry.account.AccountRow;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.Terms;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Where, how long and in which language somebody works, and who stands in. */
class TermsDialog extends Dialog {

    private final Formats formats;
    private final TextField areas = Fields.text("account.terms.areas");
    private final DatePicker until = Fields.date("account.terms.until");
    private final ComboBox<Colleague> standIn;
    private final ComboBox<String> language = Fields.choice(
            "account.terms.language", List.of("vi", "en"), code -> getTranslation("account.language." + code));

    /** @param save throws what the service throws; the dialog then stays open with what was typed */
    TermsDialog(AccountRow account, List<Colleague> reviewers, Formats formats, Consumer<Terms> save) {
        this.formats = formats;
        standIn = Fields.choice("account.terms.standIn", reviewers, Colleague::name);
        standIn.setClearButtonVisible(true);
        areas.setHelperText(getTranslation("account.terms.areas.help"));
        show(account.terms(), reviewers);
        var form = new Div(
                new Paragraph(getTranslation("account.terms.ask", account.displayName())),
                areas,
                until,
                standIn,
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

    private void show(Terms terms, List<Colleague> reviewers) {
        areas.setValue(String.join(", ", new TreeSet<>(terms.areas())));
        language.setValue(terms.language());
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
        var codes = Arrays.stream(areas.getValue().split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        var chosen = standIn.getValue();
        return new Terms(
                codes,
                expiresAt(),
                chosen == null ? null : chosen.id(),
                language.getOptionalValue().orElse("vi"));
    }

    /** The chosen day is the last one: access ends at its midnight in the registry's zone. */
    private @Nullable Instant expiresAt() {
        var day = until.getValue();
        return day == null ? null : day.plusDays(1).atStartOfDay(formats.zone()).toInstant();
    }
}
