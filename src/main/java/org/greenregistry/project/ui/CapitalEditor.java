package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.kernel.Money;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.ItemEditor;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Typed;
import org.jspecify.annotations.Nullable;

/** One amount of capital. How the typed text was understood stands beneath it. */
class CapitalEditor implements ItemEditor<CapitalFigure> {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");

    private final Formats formats;
    private final String id;
    private final Input<BigDecimal> amount;
    private final Input<String> currency;
    private final Input<CapitalKind> kind;
    private final Input<ReducedDate> asOf;
    private final Input<String> source;
    private final Input<Boolean> preferred;

    CapitalEditor(FormPart part, CapitalFigure figure, Formats formats) {
        this.formats = formats;
        id = figure.id();
        kind = part.choice("kind", Arrays.asList(CapitalKind.values()), Words.of("project.capital.kind"))
                .show(figure.kind());
        amount = part.typed("amount", numbers(formats)).show(figure.amount());
        currency = part.choice("currency", CURRENCIES, code -> code).show(figure.currency());
        asOf = part.typed("asOf", Words.DATE).show(figure.asOf());
        asOf.hint(Words.text("project.date.hint"));
        source = part.text("source").show(figure.source());
        preferred = part.tick("preferred").show(figure.preferred());
        amount.onChange(this::explain);
        currency.onChange(this::explain);
        explain();
    }

    private static Typed<BigDecimal> numbers(Formats formats) {
        return new Typed<>(
                typed -> formats.parsed(typed, Lang.current()),
                number -> formats.number(number, Lang.current()),
                "project.capital.amount.unreadable");
    }

    private void explain() {
        var understood = amount.value();
        amount.hint(understood == null ? Words.text("project.capital.amount.help") : "= " + inWords(understood));
    }

    private String inWords(BigDecimal understood) {
        var unit = unit(understood);
        return unit == null
                ? formats.number(understood, Lang.current())
                : formats.money(new Money(understood, unit), Lang.current());
    }

    /** Absent too where the amount is finer than the currency has it: the rules will say so. */
    private @Nullable Currency unit(BigDecimal understood) {
        var code = currency.value();
        var unit = code == null ? null : Currency.getInstance(code);
        return unit == null || understood.stripTrailingZeros().scale() > unit.getDefaultFractionDigits() ? null : unit;
    }

    @Override
    public List<Component> fields() {
        return List.of(kind.field(), amount.field(), currency.field(), asOf.field(), source.field(), preferred.field());
    }

    @Override
    public CapitalFigure value() {
        return new CapitalFigure(
                id,
                amount.value(),
                currency.value(),
                kind.value(),
                asOf.value(),
                source.value(),
                Boolean.TRUE.equals(preferred.value()));
    }

    @Override
    public String title() {
        var understood = amount.value();
        return understood == null ? "" : inWords(Objects.requireNonNull(understood));
    }
}
