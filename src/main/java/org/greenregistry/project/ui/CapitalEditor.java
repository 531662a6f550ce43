package org.greenregistry.project.ui;

import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.RecordEditor;

/** One amount of capital. */
class CapitalEditor extends RecordEditor<CapitalFigure> {

    private final MoneyEcho echo;

    CapitalEditor(FormPart part, CapitalFigure figure, FieldMakers makers, Formats formats) {
        super(part, figure, makers);
        echo = MoneyEcho.beneath(parts(), "amount", "currency", Words.text("project.capital.amount.help"), formats);
    }

    @Override
    public String title() {
        return echo.words();
    }
}
