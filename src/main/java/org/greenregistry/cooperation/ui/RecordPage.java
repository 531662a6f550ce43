package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.Referents;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** What the book says in one record, as plain elements: the page before Vaadin starts shows the same. */
@org.springframework.stereotype.Component
class RecordPage {

    private final Referents referents;
    private final List<RecordPart> parts;
    private final Formats formats;

    RecordPage(Referents referents, List<RecordPart> parts, Formats formats) {
        this.referents = referents;
        this.parts = parts;
        this.formats = formats;
    }

    /**
     * @param asOf the moment the page is about; absent for now
     * @param acts what a reader can press besides the links
     */
    <C extends Record> Div of(
            CooperationKind<C> kind,
            Published<C> record,
            @Nullable AsOf asOf,
            Locale locale,
            List<? extends Component> acts) {
        var page = new Div(path(kind, locale), head(kind, record, asOf, locale));
        page.addClassNames("page", "record");
        if (asOf == null) {
            acts(kind, record, locale, acts, page);
        }
        var facts = new RecordFacts(kind, referents, locale);
        var tree = Canonical.tree(record.content());
        var today = asOf == null && !record.withdrawn();
        if (today) {
            parts(true, kind, record, locale, page);
        }
        kind.chapters().stream()
                .filter(chapter -> !today || !kind.drawn().contains(chapter.name()))
                .forEach(chapter -> facts.section(chapter, tree).ifPresent(page::add));
        if (today) {
            parts(false, kind, record, locale, page);
        }
        page.add(foot(record, locale));
        var whole = new Div();
        if (asOf != null) {
            whole.addClassName("past");
            whole.add(past(kind.page(record.code()), asOf, locale));
        }
        whole.add(page);
        return whole;
    }

    private void parts(boolean first, CooperationKind<?> kind, Published<?> record, Locale locale, Div page) {
        parts.stream().filter(part -> part.isFirst() == first).forEach(part -> part.of(kind, record, locale)
                .ifPresent(page::add));
    }

    private static Component path(CooperationKind<?> kind, Locale locale) {
        var nav = Tags.tag(
                "nav",
                "trail",
                Tags.link("", Lang.path(locale, kind.folder()), Wording.text(locale, kind.name() + ".list")));
        nav.getElement().setAttribute("aria-label", Wording.text(locale, "record.trail"));
        return nav;
    }

    private <C extends Record> Div head(
            CooperationKind<C> kind, Published<C> record, @Nullable AsOf asOf, Locale locale) {
        var title = kind.title(record.content());
        var heading = new H1(title.in(locale));
        if (title.isForeignIn(locale)) {
            heading.getElement().setAttribute("lang", Lang.isEnglish(locale) ? "vi" : "en");
        }
        var line = Tags.tag("p", "row muted", Tags.span("row-code", record.code()));
        if (title.isForeignIn(locale)) {
            line.add(Tags.span("chip", Wording.text(locale, "record.foreign")));
        }
        if (kind.isSample(record.content())) {
            line.add(Tags.span("chip", Wording.text(locale, "record.sample.chip")));
        }
        Optional.of(kind)
                .filter(known -> asOf == null)
                .flatMap(known -> known.badge(record.content()))
                .ifPresent(badge -> line.add(Tags.span("chip", Wording.text(locale, badge))));
        if (Actor.current().isStaff() && record.publication() == Publication.INTERNAL) {
            line.add(Tags.span("chip", Wording.text(locale, "ledger.publication.INTERNAL")));
        }
        var head = new Div(heading, line);
        if (record.withdrawn()) {
            head.add(new Paragraph(Wording.text(locale, "record.withdrawn")));
        }
        return head;
    }

    private static void acts(
            CooperationKind<?> kind, Published<?> record, Locale locale, List<? extends Component> acts, Div page) {
        var row = new Div();
        row.addClassNames("row", "record-acts");
        if (Actor.current().is(Role.OFFICER) && !record.withdrawn()) {
            row.add(button("record.edit", "work/" + kind.folder() + "/revise/" + record.code(), locale));
        }
        if (Actor.current().isStaff()) {
            row.add(button("record.history", "history/" + kind.name() + "/" + record.code(), locale));
        }
        acts.forEach(row::add);
        if (row.getComponentCount() > 0) {
            page.add(row);
        }
    }

    private static Component button(String key, String path, Locale locale) {
        return Tags.link("button", Lang.path(locale, path), Wording.text(locale, key));
    }

    private Component foot(Published<?> record, Locale locale) {
        var since = formats.date(record.recordedFrom());
        return Tags.said("p", "muted small", Wording.text(locale, "record.foot", record.number(), since));
    }

    private Component past(String path, AsOf asOf, Locale locale) {
        var line = new Div(
                new Span(Wording.text(locale, "record.past", asOf.shown(formats))),
                Tags.link("", Lang.path(locale, path), Wording.text(locale, "catalogue.today")));
        line.addClassName("past-line");
        line.getElement().setAttribute("role", "note");
        return line;
    }
}
