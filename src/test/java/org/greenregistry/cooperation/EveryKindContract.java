package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What every kind of cooperation can do without code of its own for it, on either database. */
abstract class EveryKindContract {

    private static final PageRequest PAGE = PageRequest.of(0, 20);

    @Autowired
    CooperationKinds kinds;

    @Autowired
    CooperationService service;

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    List<PublicText> pages;

    private final String word = "hop" + UUID.randomUUID().toString().substring(0, 8);

    @TestFactory
    Stream<DynamicTest> isFoundByItsTextByEachFacetAndByWhomItNames() {
        return each(kind -> foundEverywhere(kind));
    }

    private <C extends Record> void foundEverywhere(CooperationKind<C> kind) {
        var organisation = organisation();
        var project = project();
        var content = filled(kind, organisation, project);
        var code = book.published(content);
        var said = Mentioned.in(content);

        assertThat(kind.title(content).in(Lang.VIETNAMESE)).isNotBlank();
        for (var text : List.of(said.names().getFirst(), said.texts().getFirst())) {
            assertThat(found(kind, asked(text))).containsExactly(code);
        }
        if (said.records().contains(project)) {
            var called =
                    records.byId(ProjectContent.class, project).orElseThrow().content();
            assertThat(found(kind, asked(called.name().text().in(Lang.VIETNAMESE))))
                    .containsExactly(code);
        }
        assertThat(found(kind, asked("khongcotu" + word))).isEmpty();
        for (var facet : kind.facets()) {
            var values = kind.values(content, facet);
            assertThat(values).as(facet).isNotEmpty();
            var parameter = kind.parameter(facet);
            for (var value : values) {
                assertThat(found(kind, CooperationQuery.ALL.with(parameter, Set.of(value))))
                        .as(facet)
                        .contains(code);
                assertThat(service.answer(kind, CooperationQuery.ALL, PAGE)
                                .facets()
                                .get(parameter))
                        .as(facet)
                        .containsKey(value);
                assertThat(kind.words(facet, value, Lang.ENGLISH)).as(facet).doesNotStartWith("!");
            }
            assertThat(found(kind, CooperationQuery.ALL.with(parameter, Set.of("nothing"))))
                    .isEmpty();
        }
        for (var named : said.records()) {
            assertThat(found(kind, CooperationQuery.about(Set.of(named)))).containsExactly(code);
            assertThat(service.about(Set.of(named), 9))
                    .extracting(CooperationRow::code)
                    .contains(code);
        }
    }

    @TestFactory
    Stream<DynamicTest> isAsTheBookKnewItAtAnyMoment() {
        return each(kind -> known(kind));
    }

    private <C extends Record> void known(CooperationKind<C> kind) {
        var organisation = organisation();
        var project = project();
        var first = filled(kind, organisation, project);
        var code = book.published(first);
        var published = records.find(kind.contentType(), code, null).orElseThrow();
        var before = published.recordedFrom().minusMillis(1);
        var second = new FilledRecord(word + "hai", organisation, project).of(kind);
        book.revised(published.record(), second, Publication.PUBLIC);

        var then = published.recordedFrom();
        assertThat(records.find(kind.contentType(), code, before)).isEmpty();
        assertThat(as(OFFICER, () -> records.find(kind.contentType(), code, then))
                        .orElseThrow()
                        .content())
                .isEqualTo(first);
        assertThat(records.find(kind.contentType(), code, null).orElseThrow().number())
                .isEqualTo(2);
        assertThat(found(kind, CooperationQuery.ALL.at(before))).doesNotContain(code);
        assertThat(found(kind, CooperationQuery.ALL.at(then))).contains(code);
        assertThat(records.history(published.record()).getFirst().changes()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatIsForColleaguesIsNowhereInPublic() {
        return each(kind -> discreet(kind));
    }

    private <C extends Record> void discreet(CooperationKind<C> kind) {
        var content = filled(kind, organisation(), project());
        var secret = ContentTree.of(content).at("note").stream().findFirst().orElseThrow();
        var code = book.published(content);

        for (var actor : Set.of(Actor.PUBLIC, OFFICER)) {
            as(actor, () -> {
                assertThat(found(kind, asked(secret))).isEmpty();
                return null;
            });
        }
        for (var locale : Set.of(Lang.VIETNAMESE, Lang.ENGLISH)) {
            assertThat(page(kind.page(code), Map.of(), locale)).contains(code).doesNotContain(secret);
            assertThat(page(kind.folder(), Map.of("q", new String[] {word}), locale))
                    .contains(code)
                    .doesNotContain(secret);
        }
        var hidden = book.submitted(OFFICER, filled(kind, organisation(), project()));
        var internal = as(REVIEWER, () -> reviews.approve(hidden, Publication.INTERNAL));
        assertThat(records.find(kind.contentType(), internal, null)).isEmpty();
        assertThat(found(kind, CooperationQuery.ALL)).doesNotContain(internal);
        assertThat(as(OFFICER, () -> found(kind, CooperationQuery.ALL))).contains(internal);
    }

    @TestFactory
    Stream<DynamicTest> leavesTheListsWhenItIsWithdrawn() {
        return each(kind -> withdrawn(kind));
    }

    private <C extends Record> void withdrawn(CooperationKind<C> kind) {
        var code = book.published(filled(kind, organisation(), project()));
        var record = records.find(kind.contentType(), code, null).orElseThrow().record();
        var draft = as(OFFICER, () -> drafts.proposeWithdrawal(record, "nhầm"));
        as(REVIEWER, () -> reviews.approve(draft, Publication.PUBLIC));

        assertThat(found(kind, CooperationQuery.ALL)).doesNotContain(code);
        assertThat(records.find(kind.contentType(), code, null)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> readsItsEmptyContentAndItsFullOne() {
        return each(kind -> {
            var full = filled(kind, UUID.randomUUID(), UUID.randomUUID());
            assertThat(Canonical.read(Canonical.tree(full), kind.contentType())).isEqualTo(full);
            assertThat(Canonical.read(Canonical.emptyTree(), kind.contentType()))
                    .isEqualTo(kind.empty());
        });
    }

    private Stream<DynamicTest> each(Consumer<CooperationKind<?>> test) {
        return kinds.all().stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> test.accept(kind)));
    }

    private String page(String path, Map<String, String[]> query, Locale locale) {
        return pages.stream()
                .flatMap(text -> text.page(path, query, locale).stream())
                .findFirst()
                .orElseThrow()
                .html();
    }

    private <C extends Record> C filled(CooperationKind<C> kind, UUID organisation, UUID project) {
        return new FilledRecord(word, organisation, project).of(kind);
    }

    private <C extends Record> List<String> found(CooperationKind<C> kind, CooperationQuery query) {
        return service.find(kind, query, PageRequest.of(0, 500)).stream()
                .map(CooperationRow::code)
                .toList();
    }

    private static CooperationQuery asked(String text) {
        return new CooperationQuery(text, Map.of(), Set.of(), null);
    }

    private UUID organisation() {
        var name = "Tổ chức " + UUID.randomUUID();
        var code = book.published(OrganisationContent.of(new Name(name, null), "VN"));
        return records.find(OrganisationContent.class, code, null).orElseThrow().record();
    }

    private UUID project() {
        var code = book.published(Book.project("Dự án " + UUID.randomUUID()));
        return records.find(ProjectContent.class, code, null).orElseThrow().record();
    }
}
