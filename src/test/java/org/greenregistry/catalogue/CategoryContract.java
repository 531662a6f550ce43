package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.does;
import static org.greenregistry.reference.ReferenceList.CATEGORY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.reference.CodeInput;
import org.greenregistry.reference.ReferenceService;
import org.greenregistry.reference.Retirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A steward's categories in the book: what is added can be recorded, what is taken over counts as its successor. */
abstract class CategoryContract {

    private static final LocalDate YESTERDAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1);

    @Autowired
    Book book;

    @Autowired
    ReferenceService reference;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    RecordService records;

    private final String word = "loai" + UUID.randomUUID().toString().substring(0, 8);
    private final String category = word.toUpperCase(Locale.ROOT);

    @BeforeEach
    void aCategoryOfTheSteward() {
        does(STEWARD, () -> reference.add(CATEGORY, new CodeInput(category, "Loại mới", null, null, null)));
    }

    @Test
    void aProjectOfANewCategoryIsFoundByIt() {
        book.published(project());

        assertThat(count(category)).isEqualTo(1);
        assertThat(catalogue.counts(ProjectFilter.ALL.withText(word)).get(Facet.CATEGORY))
                .isEqualTo(Map.of(category, 1L));
    }

    @Test
    void projectsCountAsTheSuccessorAndAsThemselvesWhenThatIsTakenBack() {
        var code = book.published(project());

        retire("ENERGY");
        assertThat(count(category)).isZero();
        assertThat(count("ENERGY")).isEqualTo(1);
        assertThat(catalogue
                        .rows(ProjectFilter.ALL.withText(word), Order.NEWEST, PageRequest.of(0, 1))
                        .getFirst()
                        .category())
                .isEqualTo("ENERGY");
        assertThat(newest(code).category()).isEqualTo(category);

        does(STEWARD, () -> reference.reinstate(CATEGORY, category));
        assertThat(count(category)).isEqualTo(1);
        assertThat(count("ENERGY")).isZero();
    }

    @Test
    void aRetiredCategoryIsKeptButNotTakenAnew() {
        var code = book.published(project());
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        retire(null);

        assertThatThrownBy(() -> book.published(project())).hasMessage("project.category.closed");
        book.revised(record, project(), Publication.PUBLIC);
        assertThat(count(category)).isEqualTo(1);
    }

    @Test
    void anUnknownCategoryIsRefused() {
        assertThatThrownBy(() -> book.published(of("NOT_THERE"))).hasMessage("project.category.closed");
    }

    private void retire(@Nullable String successor) {
        does(STEWARD, () -> reference.retire(CATEGORY, category, new Retirement(YESTERDAY, successor, "gộp")));
    }

    private long count(String value) {
        return catalogue.count(ProjectFilter.ALL.withText(word).with(Facet.CATEGORY, Set.of(value)));
    }

    private ProjectContent newest(String code) {
        return records.find(ProjectContent.class, code, null).orElseThrow().content();
    }

    private ProjectContent project() {
        return of(category);
    }

    private ProjectContent of(String code) {
        var tree = Canonical.tree(Book.project("Dự án " + word)).put("category", code);
        tree.remove("documents");
        tree.remove("claims");
        return Canonical.read(tree, ProjectContent.class);
    }
}
