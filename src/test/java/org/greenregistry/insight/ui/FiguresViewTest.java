package org.greenregistry.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.access.Acting;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.insight.PublicFigureService;
import org.greenregistry.insight.PublicFigures.Measure;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody reads the figures; every number that is shown opens as many public rows. */
@AppTest
class FiguresViewTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    PublicFigureService figures;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    CatalogueParameters parameters;

    @Autowired
    FiguresText text;

    @BeforeEach
    void threeCompanies() {
        for (var name : List.of("Một", "Hai", "Ba")) {
            var company = name + " " + UUID.randomUUID();
            book.published(Book.withParties(
                            Book.project("Dự án của " + company),
                            List.of(Party.of("p1", PartyRole.INVESTOR, company, "VN")))
                    .excused(ValueGap.UNKNOWN));
        }
    }

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }

    @Test
    void everyNumberOpensAsManyPublicRows() {
        var known = figures.figures();
        var total = known.total().get(Measure.PROJECTS);

        assertThat(total.sum().longValueExact()).isEqualTo(count(total.rows()));
        assertThat(known.tables()).isNotEmpty();
        known.tables().forEach(table -> table.lines().forEach(line -> {
            var cell = line.cells().get(Measure.PROJECTS);
            if (!cell.isHidden() && cell.rows() != null) {
                assertThat(count(cell.rows()))
                        .as("%s %s", table.by(), line.value())
                        .isEqualTo(cell.sum().longValueExact());
            }
        }));
    }

    private long count(ProjectFilter rows) {
        return Acting.asPublic(() -> catalogue.count(rows));
    }

    @Test
    void theLinesOfEachTableAreTheTotalAsFarAsTheyAreShown() {
        var known = figures.figures();
        var total = known.total().get(Measure.PROJECTS).sum().longValueExact();

        known.tables().forEach(table -> {
            var cells = table.lines().stream()
                    .map(line -> line.cells().get(Measure.PROJECTS))
                    .toList();
            var shown = cells.stream()
                    .filter(cell -> !cell.isHidden())
                    .mapToLong(cell -> cell.sum().longValueExact())
                    .sum();
            if (cells.stream().noneMatch(cell -> cell.isHidden())) {
                assertThat(shown).as("%s", table.by()).isEqualTo(total);
            } else {
                assertThat(cells.stream().filter(cell -> cell.isHidden()).count())
                        .isGreaterThan(1);
                assertThat(shown).isLessThan(total - 1);
            }
        });
    }

    @Test
    void thePageStandsInBothLanguagesAndItsLinksAreUnderstood() {
        UI.getCurrent().navigate("figures");
        assertThat(shown()).contains("Số liệu chung", "Vốn thực hiện", "ít hơn ba doanh nghiệp");
        find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("projects?"))
                .forEach(href -> assertThat(parameters
                                .read(
                                        QueryParameters.fromString(
                                                        URI.create(href).getRawQuery())
                                                .getParameters(),
                                        Set.of())
                                .notUnderstood())
                        .as(href)
                        .isEmpty());

        UI.getCurrent().navigate("en/figures");
        assertThat(shown()).contains("Figures", "Implemented capital", "fewer than three companies");
    }

    @Test
    void crawlersReadADataSet() {
        var plain = text.page("figures", Map.of(), Lang.ENGLISH).orElseThrow();

        assertThat(plain.canonical()).isEqualTo("figures");
        assertThat(plain.indexable()).isTrue();
        assertThat(plain.html()).contains("<h1>Figures</h1>", "en/projects");
        assertThat(plain.jsonLd().orElseThrow()).contains("\"@type\":\"Dataset\"", "variableMeasured");
        assertThat(text.page("projects", Map.of(), Lang.ENGLISH)).isEmpty();
    }
}
