package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Countries;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.opportunity.AskService;
import org.greenregistry.opportunity.InquirySubject;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Write to the office about a project: one screen, four fields. */
@Component
class AskPage implements PublicForm {

    private final RecordService records;
    private final AskService asking;
    private final Slips slips;

    AskPage(RecordService records, AskService asking, Slips slips) {
        this.records = records;
        this.asking = asking;
        this.slips = slips;
    }

    @Override
    public Optional<Made> at(String path, Map<String, List<String>> query, Locale locale) {
        if (!path.equals("ask")) {
            return Optional.empty();
        }
        var subject = PublicForm.first(query, "about").flatMap(AskPage::subject).orElse(InquirySubject.INTEREST);
        return Optional.of(PublicForm.first(query, "project")
                .flatMap(code -> records.find(ProjectContent.class, code, null))
                .filter(project -> !project.withdrawn())
                .map(project -> page(project, subject, PublicForm.first(query, "again"), locale))
                .orElseGet(() -> WatchPage.none(locale)));
    }

    private static Optional<InquirySubject> subject(String name) {
        return Arrays.stream(InquirySubject.values())
                .filter(subject -> subject.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Made page(
            Published<ProjectContent> project, InquirySubject subject, Optional<String> again, Locale locale) {
        var name = project.content().name().text().in(locale);
        if (subject == InquirySubject.INTEREST && !asking.isOpen(project)) {
            return closed(project, name, locale);
        }
        var title = Wording.text(locale, "inquiry.title." + subject, name);
        var lead = new Paragraph(
                Wording.text(locale, "inquiry.lead." + subject, asking.office(project, locale), asking.answerDays()));
        lead.addClassName("lead");
        var body = new Div(new H1(title), lead);
        var slip = again.flatMap(slips::find);
        slip.ifPresent(told -> body.add(WatchPage.fault(told, locale)));
        body.add(form(project, subject, slip, locale));
        body.add(back(project, name, locale));
        return Made.of(title, body);
    }

    private static Div form(
            Published<ProjectContent> project, InquirySubject subject, Optional<Slip> slip, Locale locale) {
        var typed = slip.map(Slip::typed).orElse(Map.of());
        var form = new PlainForm(locale, "question", typed)
                .faults(slip.map(Slip::faults).orElse(Map.of()))
                .hidden("form", typed.getOrDefault("form", UUID.randomUUID().toString()))
                .hidden("project", project.code())
                .hidden("about", subject.name())
                .text("name", "text", "name", 120, true)
                .text("company", "text", "organization", 200, true)
                .text("address", "email", "email", 254, true)
                .area("question", 4000)
                .select("country", countries(locale), code -> country(code, locale))
                .text("phone", "tel", "tel", 40, false)
                .consent("inquiry.consent")
                .trap()
                .submit("inquiry.submit");
        var box = new Div(form);
        box.addClassName("section");
        return box;
    }

    private static List<String> countries(Locale locale) {
        return Stream.concat(Stream.of(""), Countries.all().stream().sorted((one, other) -> Countries.name(one, locale)
                        .compareTo(Countries.name(other, locale))))
                .toList();
    }

    private static String country(String code, Locale locale) {
        return code.isEmpty() ? Wording.text(locale, "inquiry.country.none") : Countries.name(code, locale);
    }

    /** Nobody is left at a dead end: what is open leads on. */
    private static Made closed(Published<ProjectContent> project, String name, Locale locale) {
        var title = Wording.text(locale, "inquiry.closed.title", name);
        var similar = project.content().category() == null
                ? "projects?phase=OPPORTUNITY"
                : "projects?phase=OPPORTUNITY&category="
                        + Answers.encoded(project.content().category());
        var lead = new Paragraph(Wording.text(locale, "inquiry.closed.lead"));
        lead.addClassName("lead");
        var ways = Tags.tag(
                "div",
                "row",
                Tags.link("button primary", Lang.path(locale, similar), Wording.text(locale, "inquiry.closed.similar")),
                Tags.link(
                        "button",
                        Lang.path(locale, "watch?project=" + Answers.encoded(project.code())),
                        Wording.text(locale, "opportunity.watch")),
                Tags.link(
                        "button",
                        Lang.path(locale, "ask?about=question&project=" + Answers.encoded(project.code())),
                        Wording.text(locale, "inquiry.ask")));
        return Made.of(title, new Div(new H1(title), lead, ways, back(project, name, locale)));
    }

    private static com.vaadin.flow.component.Component back(
            Published<ProjectContent> project, String name, Locale locale) {
        return Tags.link(
                "", Lang.path(locale, "projects/" + project.code()), Wording.text(locale, "opportunity.back", name));
    }
}
