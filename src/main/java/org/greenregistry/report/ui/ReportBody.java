package org.greenregistry.report.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import org.greenregistry.report.ReportContent;
import org.greenregistry.shell.FormBody;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.FormSection;
import org.greenregistry.shell.FormState;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/** The form of a report: what it is about, the lines of form A.III.1, and what they need in words. */
class ReportBody implements FormBody<ReportContent> {

    private final ReportContent opened;
    private final ReportCells cells;
    private final Input<String> otherEnergy;
    private final Input<String> technology;
    private final Input<String> reason;
    private final List<FormSection> sections;

    /** @param previous the accepted report on the period before */
    ReportBody(
            Inputs inputs,
            FormState<ReportContent> state,
            Rewriter<ReportContent> rewriter,
            Optional<ReportContent> previous,
            ReportFacts facts,
            Formats formats) {
        opened = state.content();
        var form = FormPart.root(inputs, "report", ReportContent.class);
        var units = new ReportUnits(opened, formats);
        cells = new ReportCells(form, opened, previous, units);
        otherEnergy = form.text("otherEnergy").show(opened.otherEnergy());
        technology = form.area("technology").show(opened.technology());
        reason = form.area("reason").show(opened.reason());
        technology.field().setVisible(opened.isAboutYear());
        var table = new ReportTable(opened, units, cells::make);
        if (state.isEditable()) {
            new BlockPaste(this::value, units, rewriter).into(cells);
        }
        sections = List.of(
                new FormSection("report.form.about", about(facts)),
                new FormSection("report.form.lines", table).help(text("report.form.help", units.money())),
                new FormSection("report.form.words", otherEnergy.field(), technology.field(), reason.field()));
    }

    private HtmlContainer about(ReportFacts facts) {
        var about = facts.of(opened);
        about.addClassName("wide");
        return about;
    }

    @Override
    public List<FormSection> sections() {
        return sections;
    }

    @Override
    public String title() {
        return ReportFacts.title(opened);
    }

    @Override
    public ReportContent value() {
        return new ReportContent(
                opened.project(),
                opened.period(),
                opened.name(),
                opened.currency(),
                opened.registered(),
                opened.investors(),
                cells.lines(),
                otherEnergy.value(),
                technology.value(),
                reason.value(),
                opened.sample());
    }

    @Override
    public void follow() {
        cells.follow(value());
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
