package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** One button that says: I miss this value. */
@Component
class MissingPage implements PublicForm {

    private final RecordService records;

    MissingPage(RecordService records) {
        this.records = records;
    }

    @Override
    public Optional<Made> at(String path, Map<String, List<String>> query, Locale locale) {
        if (!path.equals("missing")) {
            return Optional.empty();
        }
        var field = PublicForm.first(query, "field").orElse("");
        return Optional.of(PublicForm.first(query, "project")
                .flatMap(code -> records.find(ProjectContent.class, code, null))
                .filter(project -> project.content().isExcused(field))
                .map(project -> page(project, field, locale))
                .orElseGet(() -> WatchPage.none(locale)));
    }

    private static Made page(Published<ProjectContent> project, String field, Locale locale) {
        var title = Wording.text(locale, "demand.title", Wording.text(locale, "project." + Change.fieldOf(field)));
        var name = project.content().name().text().in(locale);
        var lead = new Paragraph(Wording.text(locale, "demand.lead", name));
        lead.addClassName("lead");
        var form = new PlainForm(locale, "missing", Map.of())
                .hidden("project", project.code())
                .hidden("field", field)
                .trap()
                .submit("demand.submit");
        var code = Answers.encoded(project.code());
        var ways = Tags.tag(
                "div",
                "row",
                Tags.link("", Lang.path(locale, "watch?project=" + code), Wording.text(locale, "demand.follow")),
                Tags.link(
                        "",
                        Lang.path(locale, "ask?about=question&project=" + code),
                        Wording.text(locale, "inquiry.ask")),
                Tags.link(
                        "",
                        Lang.path(locale, "projects/" + project.code()),
                        Wording.text(locale, "opportunity.back", name)));
        return Made.of(title, new Div(new H1(title), lead, form, ways));
    }
}
