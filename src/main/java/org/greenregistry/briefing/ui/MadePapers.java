package org.greenregistry.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.briefing.MadePaper;
import org.greenregistry.briefing.PaperService;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.shell.FileWords;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The papers that were made, the newest first: who, when, of which book, and the digest that proves the bytes. */
@org.springframework.stereotype.Component
class MadePapers {

    private static final int SHOWN = 50;
    private static final int DIGITS = 12;

    private final PaperService papers;
    private final ActorNames names;
    private final Formats formats;

    MadePapers(PaperService papers, ActorNames names, Formats formats) {
        this.papers = papers;
        this.names = names;
        this.formats = formats;
    }

    Component of(ReportsUrl url, Locale locale) {
        var made = papers.newest(SHOWN);
        if (made.isEmpty()) {
            return Tags.said("p", "empty", Wording.text(locale, "briefing.made.none"));
        }
        var columns = Stream.of("paper", "period", "closing", "by", "at", "hash")
                .map(column -> Wording.text(locale, "briefing.made." + column))
                .toList();
        var head = Tags.tag("tr", "");
        columns.forEach(column -> head.add(scoped("th", "col", column)));
        var makers = names.names(made.stream().map(MadePaper::by).distinct().toList());
        var body = Tags.tag("tbody", "");
        made.forEach(paper -> body.add(row(paper, columns, makers, url.isPointedAt(paper.id()), locale)));
        return Tags.tag(
                "table",
                "table cards papers",
                Tags.said("caption", "", Wording.text(locale, "briefing.made")),
                Tags.tag("thead", "", head),
                body);
    }

    private static HtmlContainer scoped(String tag, String scope, String text) {
        var cell = Tags.said(tag, "", text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private HtmlContainer row(
            MadePaper paper, List<String> columns, Map<UUID, String> makers, boolean pointed, Locale locale) {
        var row = Tags.tag("tr", pointed ? "pointed" : "");
        var name = Tags.tag("th", "", name(paper, locale));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        var digest = Tags.said("code", "", paper.file().sha256().substring(0, DIGITS) + "…");
        digest.getElement().setAttribute("title", paper.file().sha256());
        var cells = List.<Component>of(
                Tags.link(
                        "",
                        Lang.path(locale, "overview") + "?" + paper.query(),
                        paper.period().text(locale)),
                Tags.span("", formats.dateTime(paper.closing())),
                Tags.span("", makers.getOrDefault(paper.by(), Wording.text(locale, "person.unnamed"))),
                Tags.span("", formats.dateTime(paper.at())),
                digest);
        for (var at = 0; at < cells.size(); at++) {
            var cell = Tags.tag("td", "", cells.get(at));
            cell.getElement().setAttribute("data-label", columns.get(at + 1));
            row.add(cell);
        }
        return row;
    }

    private static Component name(MadePaper paper, Locale locale) {
        var kind = Wording.text(locale, "briefing.kind." + paper.kind());
        var size = Formats.size(paper.file().size(), locale);
        var type = FileWords.type(paper.file().mediaType(), locale);
        var link = Tags.download("", PaperDownloads.href(paper.id()), kind);
        return Tags.tag(
                "div",
                "paper-file",
                link,
                Tags.span(
                        "muted small",
                        type + ", " + size + " · " + Wording.text(locale, "briefing.language." + paper.language())));
    }
}
