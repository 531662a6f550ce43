package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import org.greenregistry.insight.Overview;
import org.greenregistry.project.ProjectWords;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Block 4: how far to trust it? */
@org.springframework.stereotype.Component
class TrustPart {

    private final FigureWords words;
    private final TrustListings listings;
    private final BlockFrame frame;

    TrustPart(FigureWords words, TrustListings listings, BlockFrame frame) {
        this.words = words;
        this.listings = listings;
        this.frame = frame;
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
                tiles,
                frame.files(Block.TRUST, listings.figures(overview, url, locale), url, locale),
                Tags.link("", Lang.path(locale, QualityUrl.PATH), Wording.text(locale, "insight.work.title")));
        if (!trust.agencies().isEmpty()) {
            add(section, Block.AGENCIES, listings.agencies(overview, url, locale), url, locale);
        }
        if (!trust.officers().isEmpty()) {
            add(section, Block.OFFICERS, listings.officers(overview, url, locale), url, locale);
        }
        return section;
    }

    private void add(HtmlContainer section, Block block, Listing listing, OverviewUrl url, Locale locale) {
        section.add(listing.table(), frame.files(block, listing, url, locale));
    }
}
