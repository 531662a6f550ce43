package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;
import static org.greenregistry.place.Borders.feature;
import static org.greenregistry.place.Borders.file;
import static org.greenregistry.place.Borders.square;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.dossier.Contradiction;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.SitePrecision;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.place.BoundaryInput;
import org.greenregistry.place.BoundaryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A point outside the commune it names is a contradiction as long as official boundaries say so. */
@AppTest
class OutsideUnitTest {

    private static final String WARD = "C-25747-2025";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final byte[] BORDERS = file(feature("\"uid\":\"" + WARD + "\"", square(106.65, 10.97, 0.01)));

    @Autowired
    Book book;

    @Autowired
    BoundaryService boundaries;

    @Autowired
    CatalogueService catalogue;

    private final String word = "ngoai" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void nothingStays() {
        as(STEWARD, boundaries::sets).forEach(set -> does(STEWARD, () -> boundaries.remove(set.id(), "hết thử")));
    }

    private ProjectContent at(String lat, String lon) {
        var point = new GeoPoint(new BigDecimal(lat), new BigDecimal(lon));
        return ProjectContentBuilder.builder(Book.project("Dự án " + word))
                .site(new Site("Phường", WARD, null, null, point, SitePrecision.EXACT, null, null, null))
                .build();
    }

    private long outside() {
        var condition = Condition.on(Trait.CONTRADICTORY, Contradiction.SITE_OUTSIDE_UNIT, DAY);
        return as(
                MANAGER, () -> catalogue.count(ProjectFilter.ALL.withText(word).having(condition)));
    }

    private UUID adopted() {
        var input = new BoundaryInput("Sở đo đạc", "CC BY 4.0", "12/QĐ", DAY, LocalDate.of(2025, 7, 1));
        return as(STEWARD, () -> boundaries.adopt(input, BORDERS)).id();
    }

    @Test
    void boundariesThatComeAndGoAreFollowedByWhatIsInTheBook() {
        book.published(at("10.5", "106.2"));
        book.published(at("10.975", "106.655"));
        assertThat(outside()).isZero();

        var set = adopted();
        assertThat(outside()).isEqualTo(1);

        does(STEWARD, () -> boundaries.remove(set, "sai nguồn"));
        assertThat(outside()).isZero();
    }

    @Test
    void aProjectRecordedLaterIsComparedAtOnce() {
        adopted();
        book.published(at("10.5", "106.2"));

        assertThat(outside()).isEqualTo(1);
    }
}
