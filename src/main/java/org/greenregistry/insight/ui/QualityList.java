package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.insight.WorkQuality;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.ledger.Decision;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.opportunity.Promise;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The acts behind a number of the quality of work. */
@org.springframework.stereotype.Component
class QualityList {

    private static final int SHOWN = 25;

    private final RecordService records;
    private final ActorNames names;
    private final QualityPart part;
    private final Formats formats;

    QualityList(RecordService records, ActorNames names, QualityPart part, Formats formats) {
        this.records = records;
        this.names = names;
        this.part = part;
        this.formats = formats;
    }

    HtmlContainer of(WorkQuality quality, QualityUrl url, Locale locale) {
        var title = Wording.text(locale, "insight.work.list." + url.listed());
        var section = Tags.section(QualityUrl.LIST, "insight-block", title);
        switch (url.listed()) {
            case DECISIONS, RETURNED -> decisions(section, title, url.decisions(quality), locale);
            case KEPT -> promises(section, title, quality.kept(), locale);
            case LATE -> promises(section, title, quality.late(), locale);
            case OVERDUE -> promises(section, title, quality.overdue(), locale);
        }
        return section;
    }

    private void decisions(HtmlContainer section, String title, List<Decision> decisions, Locale locale) {
        var known = names.names(decisions.stream()
                .limit(SHOWN)
                .map(Decision::reviewer)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var table = table(title, locale, "record", "who", "submitted", "decided", "days", "result");
        decisions.stream()
                .limit(SHOWN)
                .forEach(one -> table.row(
                        record(one, locale),
                        Tags.span(
                                "",
                                one.reviewer() == null
                                        ? Wording.text(locale, "person.unnamed")
                                        : known.getOrDefault(one.reviewer(), Wording.text(locale, "person.unnamed"))),
                        Tags.span("", formats.dateTime(one.submitted())),
                        Tags.span("", formats.dateTime(one.decided())),
                        Tags.span("", part.days(one.waited().toHours(), locale)),
                        Tags.span(
                                "",
                                Wording.text(
                                        locale, one.returned() ? "insight.work.sentBack" : "insight.work.approved"))));
        finish(section, table, decisions.size(), locale);
    }

    private Component record(Decision decision, Locale locale) {
        var code = decision.code();
        if (code == null) {
            return Tags.span(
                    "muted",
                    Wording.text(
                            locale, "insight.work.noCode", Wording.text(locale, "journal.kind." + decision.kind())));
        }
        var name = records.named(decision.kind(), code)
                .map(found -> code + " · " + found.title().in(locale))
                .orElse(code);
        return Tags.link("", Lang.path(locale, "history/" + decision.kind() + "/" + code), name);
    }

    private void promises(HtmlContainer section, String title, List<Promise> promises, Locale locale) {
        var mayOpen = Actor.current().is(Role.MANAGER) || Actor.current().is(Role.OFFICER);
        var table = table(title, locale, "receipt", "project", "promised", "answered");
        promises.stream()
                .limit(SHOWN)
                .forEach(one -> table.row(
                        mayOpen
                                ? Tags.link("", Lang.path(locale, "inquiries/" + one.inquiry()), one.receipt())
                                : Tags.span("", one.receipt()),
                        Tags.link("", Lang.path(locale, "projects/" + one.project()), one.project()),
                        Tags.span("", formats.date(one.by())),
                        Tags.span(
                                "",
                                one.answered() == null
                                        ? Wording.text(locale, "insight.work.open")
                                        : formats.date(one.answered()))));
        finish(section, table, promises.size(), locale);
    }

    private static Table table(String title, Locale locale, String... columns) {
        return new Table(
                title,
                Stream.of(columns)
                        .map(column -> Wording.text(locale, "insight.work.column." + column))
                        .toList());
    }

    private void finish(HtmlContainer section, Table table, int all, Locale locale) {
        if (all == 0) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "insight.work.none")));
            return;
        }
        section.add(table.done());
        if (all > SHOWN) {
            section.add(Tags.said(
                    "p", "muted", Wording.text(locale, "insight.work.more", SHOWN, formats.number(all, locale))));
        }
    }
}
