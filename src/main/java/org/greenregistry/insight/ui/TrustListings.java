package org.greenregistry.insight.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.Trust;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The tables of block 4: all its figures, and whose projects lack what. */
@Component
class TrustListings {

    private final FigureWords words;
    private final CodeLists codes;
    private final ActorNames names;

    TrustListings(FigureWords words, CodeLists codes, ActorNames names) {
        this.words = words;
        this.codes = codes;
        this.names = names;
    }

    Listing figures(Overview overview, OverviewUrl url, Locale locale) {
        var trust = overview.trust();
        var listing = new Listing(Wording.text(locale, "insight.trust"))
                .text(Wording.text(locale, "insight.figure.name"))
                .number(Wording.text(locale, "insight.stages.projects"));
        listing.line(line("insight.trust.projects", trust.projects(), url, locale))
                .line(line("insight.trust.incomplete", trust.incomplete(), url, locale));
        trust.lacking()
                .forEach(figure ->
                        listing.line(named("– " + ProjectWords.label(figure.key(), locale), figure, url, locale)));
        listing.line(line("insight.trust.excused", trust.excused(), url, locale))
                .line(line("insight.contradictory", trust.contradictory(), url, locale));
        trust.byContradiction()
                .forEach(figure -> listing.line(
                        named("– " + Wording.text(locale, "catalogue." + figure.key()), figure, url, locale)));
        return listing.line(line("insight.stale", trust.stale(), url, locale));
    }

    private List<Listing.Cell> line(String key, Figure figure, OverviewUrl url, Locale locale) {
        return named(Wording.text(locale, key), figure, url, locale);
    }

    private List<Listing.Cell> named(String name, Figure figure, OverviewUrl url, Locale locale) {
        return List.of(Listing.Cell.of(name), number(figure, url, locale));
    }

    Listing agencies(Overview overview, OverviewUrl url, Locale locale) {
        return shares(
                "insight.trust.agencies",
                overview.trust().agencies(),
                code -> codes.name(ReferenceList.AGENCY, code, locale),
                url,
                locale);
    }

    Listing officers(Overview overview, OverviewUrl url, Locale locale) {
        var known = names.names(overview.trust().officers().stream()
                .map(share -> UUID.fromString(share.key()))
                .collect(Collectors.toSet()));
        return shares(
                "insight.trust.officers",
                overview.trust().officers(),
                account -> known.getOrDefault(UUID.fromString(account), Wording.text(locale, "person.unnamed")),
                url,
                locale);
    }

    private Listing shares(
            String key, List<Trust.Share> shares, Function<String, String> name, OverviewUrl url, Locale locale) {
        var listing = new Listing(Wording.text(locale, key)).text(Wording.text(locale, "insight.trust.who"));
        for (var column : List.of("projects", "percent", "incomplete", "contradictory", "stale")) {
            listing.number(Wording.text(locale, "insight.trust." + column));
        }
        shares.forEach(share -> listing.line(
                Listing.Cell.of(name.apply(share.key())),
                Listing.Cell.number(words.number(share.projects(), locale), share.projects(), null),
                Listing.Cell.number(Wording.text(locale, "insight.percent", share.percent()), share.percent(), null),
                number(share.incomplete(), url, locale),
                number(share.contradictory(), url, locale),
                number(share.stale(), url, locale)));
        return listing;
    }

    private Listing.Cell number(Figure figure, OverviewUrl url, Locale locale) {
        return Listing.Cell.number(
                words.number(figure.projects(), locale),
                figure.projects(),
                figure.isNothing() ? null : url.rows(figure.rows(), locale));
    }
}
