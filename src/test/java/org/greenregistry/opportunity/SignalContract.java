package org.greenregistry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.Between;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.shell.FormNote;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What officers learn of what investors look for, on either database. */
abstract class SignalContract {

    private static final String CAPITAL = "capital";

    @Autowired
    Book book;

    @Autowired
    FollowService follow;

    @Autowired
    DemandService demands;

    @Autowired
    SignalService signals;

    @Autowired
    SignalHints hints;

    @Autowired
    Round round;

    @Autowired
    JdbcTemplate database;

    private final String word = "th" + UUID.randomUUID().toString().substring(0, 6);
    private final ProjectFilter mine = ProjectFilter.ALL.withText(word);
    private final ProjectFilter withLand = mine.withLand(new Between<>(BigDecimal.TEN, null));

    /** A search of somebody else’s for the whole book finds every draft. */
    @BeforeEach
    void nobodyElseIsLooking() {
        database.update("delete from opportunity_watch");
    }

    @Test
    void aDraftLearnsHowManySearchesItWouldMatchAndWhatItLacks() {
        for (var person = 0; person < 4; person++) {
            follows("a" + person, mine);
            follows("a" + person, withLand);
        }
        follows("b", ProjectFilter.ALL.withText("cái khác"));

        var signal = signal(Book.project("Nhà máy " + word), null);

        assertThat(signal)
                .isEqualTo(new Signal(new Crowd(4, false), Map.of("site.area", new Crowd(4, false)), Map.of()));
        assertThat(said(Book.project("Nhà máy " + word), null))
                .containsExactly(
                        new FormNote("", "If this were public, 4 saved searches would find it."),
                        new FormNote("site.area", "4 saved searches ask for it; this draft does not say it"))
                .noneMatch(note -> note.text().contains("@"));
        assertThat(said(Book.project("Nhà máy khác"), null))
                .containsExactly(new FormNote("", "No saved search would find it yet."));
    }

    @Test
    void fewerThanThreePeopleAreNeverCountedInPublicOrHere() {
        for (var search : List.of("", " nhà máy", " phường", " hòa phú")) {
            follows("one", ProjectFilter.ALL.withText(word + search));
            follows("two", ProjectFilter.ALL.withText(word + search));
        }

        var signal = signal(Book.project("Nhà máy " + word), null);

        assertThat(signal.matching()).as("eight searches of two people").isEqualTo(new Crowd(0, true));
        assertThat(said(Book.project("Nhà máy " + word), null).getFirst().text())
                .isEqualTo("If this were public, saved searches of fewer than three people would find it.");
    }

    @Test
    void whoNeverConfirmedAddsNothing() {
        for (var person = 0; person < 3; person++) {
            follow.ask(request("c" + person, mine), word + person);
        }
        assertThat(signal(Book.project("Nhà máy " + word), null).matching().isNone())
                .isTrue();
    }

    @Test
    void whatReadersAskForIsToldUntilTheDraftSaysIt() {
        var content = ProjectContentBuilder.builder(Book.project("Nhà máy " + word))
                .capital(List.of())
                .gaps(List.of())
                .build()
                .excused(ValueGap.UNKNOWN);
        var code = book.published(content);
        demands.ask(code, CAPITAL, "visitor 1", word);
        assertThat(signal(content, code).asked()).containsExactly(Map.entry(CAPITAL, new Crowd(0, true)));

        demands.ask(code, CAPITAL, "visitor 2", word);
        demands.ask(code, CAPITAL, "visitor 3", word);

        assertThat(signal(content, code).asked()).containsExactly(Map.entry(CAPITAL, new Crowd(3, false)));
        assertThat(said(content, code)).contains(new FormNote(CAPITAL, "3 readers asked for it"));
        var figure = new CapitalFigure("c1", BigDecimal.TEN, "USD", CapitalKind.ANNOUNCED, null, null, true);
        var answered = ProjectContentBuilder.builder(content)
                .capital(List.of(figure))
                .gaps(List.of())
                .build();
        assertThat(signal(answered, code).asked()).isEmpty();
    }

    @Test
    void onlyOfficersAreTold() {
        for (var other : List.of(Actor.PUBLIC, People.INVESTOR, People.REVIEWER, People.MANAGER, People.STEWARD)) {
            assertThatThrownBy(() -> People.as(other, () -> signals.of(Book.project(word), null)))
                    .as("%s", other)
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(People.as(other, () -> hints.about(Book.project(word), null, Lang.ENGLISH)))
                    .isEmpty();
        }
    }

    private Signal signal(ProjectContent draft, @Nullable String code) {
        return People.as(People.OFFICER, () -> signals.of(draft, code));
    }

    private List<FormNote> said(ProjectContent draft, @Nullable String code) {
        return People.as(People.OFFICER, () -> hints.about(draft, code, Lang.ENGLISH));
    }

    private void follows(String person, ProjectFilter search) {
        var request = request(person, search);
        follow.ask(request, UUID.randomUUID().toString());
        follow.confirm(round.link(request.address(), "follow").substring("/follow/".length()));
    }

    private WatchRequest request(String person, ProjectFilter search) {
        var list = Target.list(CatalogueParameters.write(ProjectQuery.of(search)));
        return new WatchRequest(list, person + word + "@example.com", Pace.WEEKLY, Lang.VIETNAMESE);
    }
}
