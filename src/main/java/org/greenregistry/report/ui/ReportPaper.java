package org.greenregistry.report.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.greenregistry.report.Column;
import org.greenregistry.report.FormRow;
import org.greenregistry.report.ReportContent;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an accepted report says, for whoever may read it. */
@Component
class ReportPaper {

    private final Formats formats;

    ReportPaper(Formats formats) {
        this.formats = formats;
    }

    /** @param previous the accepted report on the period before, whose figures stand beneath */
    Div of(ReportContent content, Optional<ReportContent> previous) {
        var units = new ReportUnits(content, formats);
        var paper = new Div(
                Tags.said("p", "muted", text("report.page.units", units.money())),
                new ReportTable(content, units, (row, column) -> cell(content, previous, units, row, column)));
        paper.addClassName("report-paper");
        words(content).ifPresent(paper::add);
        return paper;
    }

    private static HtmlContainer cell(
            ReportContent content, Optional<ReportContent> previous, ReportUnits units, FormRow row, Column column) {
        var value = content.value(row.id(), column);
        var shown = new Span(value == null ? "–" : units.written(value, row.line()));
        return previous.map(before -> before.value(row.id(), column))
                .<HtmlContainer>map(before -> Tags.tag(
                        "span",
                        "line-figures",
                        shown,
                        Tags.span("muted small", text("report.cell.before", units.written(before, row.line())))))
                .orElse(shown);
    }

    private static Optional<HtmlContainer> words(ReportContent content) {
        var list = Tags.tag("dl", "pairs");
        said("report.otherEnergy", content.otherEnergy()).ifPresent(list::add);
        said("report.technology", content.technology()).ifPresent(list::add);
        said("report.reason", content.reason()).ifPresent(list::add);
        return list.getChildren().findAny().isPresent() ? Optional.of(list) : Optional.empty();
    }

    private static Optional<HtmlContainer> said(String key, @Nullable String words) {
        return Optional.ofNullable(words).map(text -> ReportFacts.pair(key, text));
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
