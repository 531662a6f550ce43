package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Jobs;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.ValueGap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a draft would be found by, before it is published and after. */
@AppTest
class MatchTest {

    private static final int DRAFTS = 12;
    private static final int SEARCHES = 120;

    @Autowired
    Book book;

    @Autowired
    MatchService matches;

    @Autowired
    CatalogueService catalogue;

    private final String word = "kh" + UUID.randomUUID().toString().substring(0, 6);
    private final Random random = new Random(20_261_126);

    @Test
    void aPublishedDraftIsFoundByExactlyTheSearchesItMatched() {
        var found = 0;
        for (var i = 0; i < DRAFTS; i++) {
            var draft = anyDraft();
            var searches =
                    IntStream.range(0, SEARCHES).mapToObj(at -> anySearch()).toList();
            var foretold = matched(draft, searches);

            var code = book.published(draft);

            var finding =
                    searches.stream().filter(search -> finds(search, code)).toList();
            assertThat(foretold).as("searches that find %s", draft).isEqualTo(finding);
            found += finding.size();
        }
        assertThat(found).as("searches that find something").isBetween(DRAFTS, DRAFTS * SEARCHES / 2);
        assertThat(matched(Book.project("Sau " + word), List.of(ProjectFilter.ALL)))
                .as("nothing of an earlier draft stays")
                .hasSize(1);
    }

    @Test
    void whatADraftDoesNotSayIsToldIfNothingElseKeepsItAway() {
        var silent = ProjectContentBuilder.builder(Book.project("Im " + word))
                .capital(List.of())
                .build();
        var land = ProjectFilter.ALL.withLand(new Between<>(BigDecimal.ONE, null));
        var searches = List.of(
                land,
                land.with(Facet.SDG, Set.of("7")),
                land.with(Facet.CATEGORY, Set.of("NONE")),
                ProjectFilter.ALL.withCapital(new CapitalRange(new Between<>(1L, null), "USD", false)),
                ProjectFilter.ALL.withCapital(new CapitalRange(new Between<>(1L, null), "USD", true)),
                ProjectFilter.ALL.with(Facet.PARK, Set.of("VSIP1")));

        var told = matches(silent, searches);

        assertThat(told)
                .containsExactly(
                        new Match(false, Set.of("site.area")),
                        new Match(false, Set.of("site.area", "frame.goals")),
                        Match.NONE,
                        new Match(false, Set.of("capital")),
                        Match.FOUND,
                        Match.NONE);
    }

    @Test
    void whatThePublicWillNotSeeIsFoundByNothing() {
        var secret = Book.project("Kín " + word);

        assertThat(matched(secret, List.of(ProjectFilter.ALL.withText("nội bộ"), ProjectFilter.ALL.withText("Kín"))))
                .containsExactly(ProjectFilter.ALL.withText("Kín"));
    }

    @Test
    void onlyOfficersAsk() {
        for (var other : List.of(Actor.PUBLIC, People.INVESTOR, People.REVIEWER, People.MANAGER, People.AUDITOR)) {
            assertThatThrownBy(() -> People.as(
                            other, () -> matches.matches(Book.project(word), null, List.of(ProjectFilter.ALL))))
                    .as("%s", other)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<Match> matches(ProjectContent draft, List<ProjectFilter> searches) {
        return People.as(People.OFFICER, () -> matches.matches(draft, null, searches));
    }

    private List<ProjectFilter> matched(ProjectContent draft, List<ProjectFilter> searches) {
        var told = matches(draft, searches);
        return IntStream.range(0, searches.size())
                .filter(at -> told.get(at).found())
                .mapToObj(searches::get)
                .toList();
    }

    private boolean finds(ProjectFilter search, String code) {
        var codes = new ArrayList<String>();
        catalogue.each(ProjectQuery.of(search), row -> codes.add(row.code()));
        return codes.contains(code);
    }

    private ProjectContent anyDraft() {
        return ProjectContentBuilder.builder(Book.project(one("Nhà máy ", "Kho lạnh ", "Điện mặt trời ") + word))
                .category(one("SMART_CITY", "MANUFACTURING"))
                .section(one("C", "M"))
                .sample(random.nextInt(6) == 0)
                .site(new Site(
                        "Phường Hòa Phú",
                        "C-25760-OLD",
                        one("VSIP2", "VSIP1"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(1, 20) * 10_000L)))
                .parties(List.of(Party.of("p1", PartyRole.INVESTOR, "Đối tác", one("VN", "SG", "DK"))))
                .capital(
                        random.nextBoolean()
                                ? List.of()
                                : List.of(new CapitalFigure(
                                        "c1",
                                        BigDecimal.valueOf(random.nextInt(1, 100)),
                                        one("USD", "VND"),
                                        CapitalKind.ANNOUNCED,
                                        null,
                                        null,
                                        true)))
                .jobs(random.nextBoolean() ? Jobs.NONE : new Jobs(random.nextInt(500), null))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    private ProjectFilter anySearch() {
        var search = ProjectFilter.ALL.withSamples(one(Samples.EXCLUDE, Samples.INCLUDE, Samples.ONLY));
        if (rarely()) {
            search = search.withText(one("nha may", "điện mặt trời", "solar", "kho", "Hòa Phú", "gì đó") + " " + word);
        }
        if (rarely()) {
            search = search.with(Facet.CATEGORY, Set.of(one("SMART_CITY", "MANUFACTURING")));
        }
        if (rarely()) {
            search = search.with(Facet.COUNTRY, Set.of("SG", one("DK", "JP")));
        }
        if (rarely()) {
            search = search.with(Facet.UNIT, Set.of(one("C-25760-2025", "C-25760-OLD")));
        }
        if (rarely()) {
            search = search.with(Facet.PARK, Set.of(one("VSIP2", "VSIP1")));
        }
        if (rarely()) {
            search = search.withLand(new Between<>(BigDecimal.valueOf(random.nextInt(10)), null));
        }
        if (rarely()) {
            search = search.withJobs(new Between<>(null, random.nextInt(500)));
        }
        if (rarely()) {
            search = search.withStageOn(new Between<>(LocalDate.of(random.nextInt(2015, 2024), 1, 1), null));
        }
        if (rarely()) {
            search = search.within(new BoundingBox(106, 11, 107, one(11.02, 12.0)));
        }
        if (rarely()) {
            var amount = new Between<>(random.nextLong(80), (Long) null);
            search = search.withCapital(new CapitalRange(amount, one("USD", "VND"), random.nextBoolean()));
        }
        return search;
    }

    private boolean rarely() {
        return random.nextInt(5) == 0;
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
