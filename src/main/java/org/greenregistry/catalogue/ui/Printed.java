package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.ComparisonService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What changed on a project's page since a sheet was printed, field by field: the page its QR code leads to. */
@Component
class Printed {

    private final ProjectFinder finder;
    private final RecordService records;
    private final ComparisonService comparisons;
    private final Formats formats;

    Printed(ProjectFinder finder, RecordService records, ComparisonService comparisons, Formats formats) {
        this.finder = finder;
        this.records = records;
        this.comparisons = comparisons;
        this.formats = formats;
    }

    /** Whether the project the sheet is about has left the public book. */
    boolean isGone(String code) {
        return finder.find(code, null).isEmpty() && finder.isGone(code);
    }

    /** Empty if the reader finds no such project, or it never had a version of that number. */
    Optional<Div> page(String code, int number, Locale locale) {
        return finder.find(code, null).flatMap(project -> comparisons
                .publicly(project.record(), number, project.number())
                .map(changes -> page(project, number, changes, locale)));
    }

    private Div page(Published<ProjectContent> project, int number, List<Change> changes, Locale locale) {
        var name = project.content().name().text().in(locale);
        var back = Tags.link("back", RowCard.href(project.code(), null, locale), "‹ " + name);
        var lead = new Paragraph(Wording.text(
                locale,
                number == project.number() ? "catalogue.printed.lead.present" : "catalogue.printed.lead",
                number,
                project.number(),
                formats.dateTime(project.recordedFrom())));
        lead.addClassName("lead");
        var page = new Div(back, new H1(Wording.text(locale, "catalogue.printed.title", name)), lead);
        page.addClassNames("page", "printed-since");
        if (changes.isEmpty()) {
            page.add(Tags.said("p", "panel strong", Wording.text(locale, "catalogue.printed.same")));
        } else {
            page.add(Tags.said("p", "strong", Wording.text(locale, "catalogue.printed.count", changes.size())));
            page.add(table(changes, locale));
        }
        page.add(links(project, number, locale));
        return page;
    }

    private static Div links(Published<ProjectContent> project, int number, Locale locale) {
        var links = new Div(
                Tags.link(
                        "button primary",
                        RowCard.href(project.code(), null, locale),
                        Wording.text(locale, "catalogue.printed.now")),
                Tags.download(
                        "button",
                        FactSheet.href(project.code(), locale),
                        Wording.text(locale, "catalogue.printed.new")));
        if (number != project.number()) {
            links.add(Tags.link(
                    "button",
                    Lang.path(locale, "history/project/" + project.code()),
                    Wording.text(locale, "catalogue.history")));
        }
        links.addClassName("row");
        return links;
    }

    private HtmlContainer table(List<Change> changes, Locale locale) {
        var head = Tags.tag("tr", "");
        List.of("catalogue.printed.field", "catalogue.printed.then", "catalogue.printed.today")
                .forEach(key -> head.add(column(Wording.text(locale, key))));
        var body = Tags.tag("tbody", "");
        alike(changes, locale).forEach((said, times) -> body.add(row(said, times, locale)));
        var caption = Tags.said("caption", "visually-hidden", Wording.text(locale, "catalogue.printed.caption"));
        return Tags.tag(
                "div", "changes", Tags.tag("table", "table change-table", caption, Tags.tag("thead", "", head), body));
    }

    private static HtmlContainer column(String words) {
        var column = Tags.said("th", "", words);
        column.getElement().setAttribute("scope", "col");
        return column;
    }

    /** One change in words; without a value on a side where there is none. */
    private record Said(String label, Optional<String> before, Optional<String> after) {}

    /** What is said alike of several items of a list stands in one row, with how often it is said. */
    private Map<Said, Integer> alike(List<Change> changes, Locale locale) {
        var rows = new LinkedHashMap<Said, Integer>();
        changes.forEach(change -> rows.merge(said(change, locale), 1, Integer::sum));
        return rows;
    }

    private Said said(Change change, Locale locale) {
        return new Said(
                label(change, locale), words(change, change.before(), locale), words(change, change.after(), locale));
    }

    private Optional<String> words(Change change, @Nullable String value, Locale locale) {
        return Optional.ofNullable(value).map(known -> records.words("project", change.path(), known, locale));
    }

    private static HtmlContainer row(Said said, int times, Locale locale) {
        var label = Tags.said("th", "", times == 1 ? said.label() : said.label() + " (×" + times + ")");
        label.getElement().setAttribute("scope", "row");
        return Tags.tag(
                "tr",
                "",
                label,
                Tags.tag("td", "change-before", value(said.before(), locale)),
                Tags.tag("td", "change-after", value(said.after(), locale)));
    }

    /** A field of an item of a list is called by both. */
    private static String label(Change change, Locale locale) {
        var item = change.path().lastIndexOf(']');
        var field = Wording.text(locale, change.label());
        return item < 0
                ? field
                : Wording.text(locale, "project." + Change.fieldOf(change.path().substring(0, item + 1))) + " – "
                        + field;
    }

    private static Span value(Optional<String> words, Locale locale) {
        return words.map(known -> Tags.span("change-value", known))
                .orElseGet(() -> Tags.span("change-value unknown", Wording.text(locale, "catalogue.printed.none")));
    }

    /** What the address says if there is nothing to hold the sheet against. */
    Div missing(String code, int number, Locale locale) {
        if (isGone(code)) {
            return ProjectPage.missing(code, true, locale);
        }
        var page = new Div(
                new H1(Wording.text(locale, "catalogue.printed.missing")),
                new Paragraph(Wording.text(locale, "catalogue.printed.missing.more", code, number)),
                Tags.link("", ListUrl.ALL.href(locale), Wording.text(locale, "catalogue.none.list")));
        page.addClassNames("page", "error-page");
        return page;
    }
}
