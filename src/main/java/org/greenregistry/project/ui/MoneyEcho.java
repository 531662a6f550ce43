package org.greenregistry.project.ui;

import java.math.BigDecimal;
import java.util.Currency;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.RecordFields;

/** Says beneath an amount how what was typed was understood: "= 1,2 tỷ đồng". */
class MoneyEcho {

    private final Formats formats;
    private final Input<BigDecimal> amount;
    private final Input<String> currency;
    private final String help;

    /** @param help what stands there while there is no amount */
    private MoneyEcho(Formats formats, Input<BigDecimal> amount, Input<String> currency, String help) {
        this.formats = formats;
        this.amount = amount;
        this.currency = currency;
        this.help = help;
    }

    /** @param amount path of the component, as that of its currency */
    static MoneyEcho beneath(RecordFields<?> fields, String amount, String currency, String help, Formats formats) {
        var echo = new MoneyEcho(
                formats, fields.input(amount, BigDecimal.class), fields.input(currency, String.class), help);
        echo.amount.onChange(echo::explain);
        echo.currency.onChange(echo::explain);
        echo.explain();
        return echo;
    }

    /** Empty while there is no amount. */
    String words() {
        var understood = amount.value();
        if (understood == null) {
            return "";
        }
        var code = currency.value();
        return code == null
                ? formats.number(understood, Lang.current())
                : formats.money(understood, Currency.getInstance(code), Lang.current());
    }

    private void explain() {
        var words = words();
        amount.hint(words.isEmpty() ? help : "= " + words);
    }
}
