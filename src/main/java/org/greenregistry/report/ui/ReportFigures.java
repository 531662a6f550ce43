package org.greenregistry.report.ui;

import java.math.BigDecimal;
import java.util.Currency;
import org.greenregistry.dossier.Actual;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/** Figures of accepted reports in words; a dash where the report says nothing. */
final class ReportFigures {

    private static final String NOTHING = "–";

    private ReportFigures() {}

    static String money(@Nullable BigDecimal amount, Actual actual, Formats formats) {
        return amount == null || actual.currency() == null
                ? NOTHING
                : formats.money(amount, Currency.getInstance(actual.currency()), Lang.current());
    }

    static String workers(Actual actual, Formats formats) {
        var workers = actual.workers();
        return workers == null ? NOTHING : formats.number(workers, Lang.current());
    }
}
