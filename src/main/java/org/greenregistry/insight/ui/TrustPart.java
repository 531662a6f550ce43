package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Trust;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Block 4: how far to trust it? */
@org.springframework.stereotype.Component
class TrustPart {

    private final FigureWords words;
    private final CodeLists codes;
    private final ActorNames names;

    TrustPart(FigureWords words, CodeLists codes, ActorNames names) {
        this.words = words;
        this.codes = codes;
        this.names = names;
    }

    HtmlContainer of(Overview overview, OverviewUrl url, Locale locale) {
        var trust = overview.trust();
        var tiles = Tags.tag("div", "tiles");
        tiles.add(new Tile("insight.complete", locale)
                .main(url, trust.incomplete(), Wording.text(locale, "insight.percent", trust.percent()))
                .note(
                        "insight.complete.projects",
                        words.projects(trust.incomplete().projects(), locale))
                .note("insight.complete.excused", words.projects(trust.excused().projects(), locale))
                .add(words.lines(trust.lacking(), url, locale, figure -> ProjectWords.label(figure.key(), locale)))
                .how("insight.complete.how")
                .done());
        tiles.add(new Tile("insight.contradictory", locale)
                .main(url, trust.contradictory(), words.sum(trust.contradictory(), locale))
                .add(words.lines(
                        trust.byContradiction(),
                        url,
                        locale,
                        figure -> Wording.text(locale, "catalogue." + figure.key())))
                .how("insight.contradictory.how")
                .done());
        tiles.add(new Tile("insight.stale", locale)
                .main(url, trust.stale(), words.sum(trust.stale(), locale))
                .note("insight.stale.of", words.projects(trust.projects().projects(), locale))
                .how("insight.stale.how")
                .done());
        var section = Tags.section("trust", "insight-block", Wording.text(locale, "insight.trust"));
        section.add(
                tiles, Tags.link("", Lang.path(locale, QualityUrl.PATH), Wording.text(locale, "insight.work.title")));
        if (!trust.agencies().isEmpty()) {
            section.add(shares("insight.trust.agencies", trust.agencies(), this::agency, url, locale));
        }
        if (!trust.officers().isEmpty()) {
            section.add(shares("insight.trust.officers", trust.officers(), this::officer, url, locale));
        }
        return section;
    }

    private interface Named {
        String name(String key, Locale locale);
    }

    private String agency(String code, Locale locale) {
        return codes.name(ReferenceList.AGENCY, code, locale);
    }

    private String officer(String account, Locale locale) {
        var id = UUID.fromString(account);
        return names.names(List.of(id)).getOrDefault(id, Wording.text(locale, "person.unnamed"));
    }

    private Component shares(String key, List<Trust.Share> shares, Named named, OverviewUrl url, Locale locale) {
        var table = new Table(
                Wording.text(locale, key),
                Stream.of("who", "projects", "percent", "incomplete", "contradictory", "stale")
                        .map(column -> Wording.text(locale, "insight.trust." + column))
                        .toList());
        shares.forEach(share -> table.row(
                named.name(share.key(), locale),
                Tags.span("", words.number(share.projects(), locale)),
                Tags.span("", Wording.text(locale, "insight.percent", share.percent())),
                number(share.incomplete(), url, locale),
                number(share.contradictory(), url, locale),
                number(share.stale(), url, locale)));
        return table.done();
    }

    private Component number(Figure figure, OverviewUrl url, Locale locale) {
        var number = words.number(figure.projects(), locale);
        return figure.isNothing() ? Tags.span("", number) : Tags.link("", url.rows(figure.rows(), locale), number);
    }
}
