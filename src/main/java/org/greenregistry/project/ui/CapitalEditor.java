package org.greenregistry.project.ui;

import java.math.BigDecimal;
import java.util.Currency;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.kernel.Money;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordEditor;
import org.jspecify.annotations.Nullable;

/** One amount of capital. How the typed text was understood stands beneath it. */
class CapitalEditor extends RecordEditor<CapitalFigure> {

    private final Formats formats;
    private final Input<BigDecimal> amount;
    private final Input<String> currency;

    CapitalEditor(FormPart part, CapitalFigure figure, FieldMakers makers, Formats formats) {
        super(part, figure, makers);
        this.formats = formats;
        amount = parts().input("amount", BigDecimal.class);
        currency = parts().input("currency", String.class);
        amount.onChange(this::explain);
        currency.onChange(this::explain);
        explain();
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
    public String title() {
        var understood = amount.value();
        return understood == null ? "" : inWords(understood);
    }
}
