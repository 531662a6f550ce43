package org.greenregistry.reference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.greenregistry.reference.RateInput;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/** Asks for a rate; what is valid is said by {@link RateInput}. */
class RateDialog extends Dialog {

    private final DraftBinder<RateInput> binder = new DraftBinder<>(RateInput.class);
    private final Formats formats;
    private final Locale locale = Lang.current();
    private final Consumer<RateInput> save;

    /** @param save throws what the service throws; the dialog then stays open with what was typed */
    RateDialog(Formats formats, Consumer<RateInput> save) {
        this.formats = formats;
        this.save = save;
        setHeaderTitle(getTranslation("rate.add"));
        setCloseOnOutsideClick(false);
        var currency = Fields.choice("rate.field.currency", RateInput.CURRENCIES, code -> code);
        var vnd = Fields.text("rate.field.vnd");
        vnd.setHelperText(getTranslation("rate.help.vnd"));
        var from = Fields.date("rate.field.from");
        var source = Fields.text("rate.field.source");
        source.setHelperText(getTranslation("rate.help.source"));
        var sample = new Checkbox(getTranslation("rate.field.sample"));
        binder.bind(currency, "currency");
        binder.forField(vnd)
                .withNullRepresentation("")
                .withConverter(Converter.from(this::number, this::shown))
                .bind("vnd");
        binder.bind(from, "from");
        binder.bind(source, "source");
        binder.bind(sample, "sample");
        var form = new Div(currency, vnd, from, source, sample);
        form.addClassNames("section", "narrow-form");
        add(form);
        var button = new Button(getTranslation("reference.save"), click -> save());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), button);
    }

    private Result<@Nullable BigDecimal> number(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Result.ok(null);
        }
        return formats.parsed(typed, locale)
                .map(Result::<@Nullable BigDecimal>ok)
                .orElseGet(() -> Result.error(getTranslation("rate.unreadable")));
    }

    private String shown(@Nullable BigDecimal number) {
        return number == null ? "" : formats.number(number, locale);
    }

    private void save() {
        binder.read().ifPresent(input -> {
            save.accept(input);
            close();
        });
    }
}
