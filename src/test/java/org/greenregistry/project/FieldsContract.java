package org.greenregistry.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every field of a project, whatever it is called, on its way through the book. */
abstract class FieldsContract {

    private static final String SEARCHED =
            "name\\..*|purpose\\..*|site\\.address|parties\\[.*\\.name|partners\\[.*\\.name"
                    + "|claims\\[.*\\.(text\\..*|confirmer|number)|licences\\..*\\.number|steps\\[.*\\.number|events\\[.*\\.paper"
                    + "|documents\\[.*\\.number|opportunity\\.(list.*|lot\\..*|incentives\\..*)";

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    List<PublicText> texts;

    private final ProjectContent filled = FilledProject.make();

    @Test
    void everyValueComesBackAtItsLevelAndAtNoLowerOne() {
        var code = book.published(filled);

        for (var actor : List.of(Actor.PUBLIC, INVESTOR, OFFICER, AUDITOR)) {
            assertThat(ContentLeaf.of(read(actor, code).content()).keySet())
                    .isEqualTo(ContentLeaf.seenAt(actor.level(), filled).keySet());
            assertThat(ContentLeaf.seenAt(Level.RESTRICTED, read(actor, code).content()))
                    .isEqualTo(ContentLeaf.seenAt(actor.level(), filled));
        }
        assertSecretsKept(code, filled);
    }

    private void assertSecretsKept(String code, ProjectContent content) {
        var record = read(OFFICER, code).record();
        var secrets = leaves(content, leaf -> leaf.level() == Level.RESTRICTED);
        assertThat(secrets).isNotEmpty();
        secrets.forEach((path, value) ->
                assertThat(as(OFFICER, () -> records.reveal(record, path))).isEqualTo(value));
    }

    @Test
    void everyFieldOfADifferenceHasALabelAndWordsInBothLanguages() {
        var id = book.submitted(OFFICER, filled);
        var changes = as(REVIEWER, () -> reviews.sheet(id)).changes();
        var leaves = ContentLeaf.of(filled);

        assertThat(changes).extracting(change -> change.path()).containsExactlyInAnyOrderElementsOf(leaves.keySet());
        for (var locale : List.of(Lang.VIETNAMESE, Locale.ENGLISH)) {
            for (var change : changes) {
                assertThat(Wording.text(locale, change.label())).doesNotStartWith("!");
                var value = String.valueOf(change.after());
                var words = records.words("project", change.path(), value, locale);
                assertThat(words).as(change.path()).isNotBlank().doesNotContain("!vi: ", "!en: ");
                if (isNamed(leaves.get(change.path()).value())) {
                    assertThat(words).as(change.path()).isNotEqualTo(value);
                }
            }
        }
    }

    private static boolean isNamed(Object value) {
        return value instanceof Enum<?> || value instanceof List<?> list && list.getFirst() instanceof Enum<?>;
    }

    @Test
    void aMergeKeepsEveryFieldOfBothSides() {
        var record = read(OFFICER, book.published(filled)).record();
        var mine = as(OTHER_OFFICER, () -> {
            var draft = drafts.revise(record);
            var sheet = drafts.open(draft, ProjectContent.class);
            var renamed = ProjectContentBuilder.builder(sheet.content())
                    .name(new Name("tên mới", "new name"))
                    .build();
            drafts.save(draft, sheet.revision(), renamed, Map.of());
            return draft;
        });
        book.revised(record, ProjectContentBuilder.builder(filled).section("C").build(), Publication.PUBLIC);

        var merge = as(OTHER_OFFICER, () -> drafts.merging(mine));
        assertThat(merge.conflicts()).isEmpty();
        does(OTHER_OFFICER, () -> drafts.merge(mine, merge.newest(), Map.of()));
        does(OTHER_OFFICER, () -> drafts.submit(mine));
        var code = as(REVIEWER, () -> reviews.approve(mine, Publication.PUBLIC));

        var both = ProjectContentBuilder.builder(filled)
                .section("C")
                .name(new Name("tên mới", "new name"))
                .build();
        assertThat(ContentLeaf.seenAt(Level.RESTRICTED, read(OFFICER, code).content()))
                .isEqualTo(ContentLeaf.seenAt(Level.INTERNAL, both));
        assertSecretsKept(code, both);
    }

    /** A word in each text that is not public, and no way for the public to learn that it is there. */
    @Test
    void noPublicPageSearchOrCountKnowsAWordThatIsNotPublic() {
        var code = book.published(filled);
        var secrets = words(leaf -> leaf.level() != Level.PUBLIC).toList();

        var pages = Stream.of("", "projects", "projects/" + code, "history/project/" + code)
                .map(path -> page(path))
                .collect(Collectors.joining());
        assertThat(pages).contains(code, String.valueOf(filled.name().vi()));
        assertThat(secrets).hasSizeGreaterThan(20).allSatisfy(secret -> {
            assertThat(pages).doesNotContain(secret + "\"", secret + "<", secret + " ");
            assertThat(catalogue.count(ProjectFilter.ALL.withText(secret))).isZero();
        });
        assertThat(catalogue.counts(ProjectFilter.ALL).toString()).doesNotContain(secrets);
    }

    /** What a visitor may search by; the rest of the public texts describes papers and conditions. */
    @Test
    void namesPurposesPlacesPartiesAndNumbersAreSearched() {
        book.published(filled);
        var searched = leaves(filled, leaf -> leaf.level() == Level.PUBLIC && isWord(leaf.value()));
        searched.keySet().removeIf(path -> !path.matches(SEARCHED));

        assertThat(searched).hasSizeGreaterThan(25).allSatisfy((path, word) -> assertThat(
                        catalogue.count(ProjectFilter.ALL.withText((String) word)))
                .as(path)
                .isEqualTo(1));
    }

    @Test
    void everyFacetFindsTheProjectThatHasEverything() {
        book.published(filled);
        var counts = catalogue.counts(
                ProjectFilter.ALL.withText(String.valueOf(filled.name().vi())));

        assertThat(Facet.values()).allSatisfy(facet -> {
            assertThat(counts.get(facet)).as(facet.parameter()).isNotEmpty();
            assertThat(counts.get(facet).values()).containsOnly(1L);
        });
    }

    /** Of a localized text the one in the language of the page; a reason for a value that is there is not shown. */
    @Test
    void thePageShowsEveryPublicText() {
        var page = page("projects/" + book.published(filled));

        assertThat(leaves(filled, leaf -> leaf.level() == Level.PUBLIC))
                .allSatisfy((path, value) -> assertThat(!isWord(value)
                                || path.endsWith(".en")
                                || path.startsWith("gaps")
                                || page.contains((String) value))
                        .as(path)
                        .isTrue());
    }

    private String page(String path) {
        return texts.stream()
                .flatMap(text -> text.page(path, Map.of(), Lang.VIETNAMESE).stream())
                .map(page -> page.title() + page.description() + page.jsonLd() + page.html())
                .collect(Collectors.joining());
    }

    private Published<ProjectContent> read(Actor actor, String code) {
        return as(actor, () -> records.find(ProjectContent.class, code, null).orElseThrow());
    }

    private Stream<String> words(Predicate<ContentLeaf> which) {
        return leaves(filled, which).values().stream().filter(this::isWord).map(String.class::cast);
    }

    private boolean isWord(Object value) {
        return value instanceof String text
                && text.startsWith(String.valueOf(filled.name().vi()).substring(0, 9));
    }

    private static Map<String, Object> leaves(ProjectContent content, Predicate<ContentLeaf> which) {
        return ContentLeaf.of(content).entrySet().stream()
                .filter(leaf -> which.test(leaf.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, leaf -> leaf.getValue().value()));
    }
}
