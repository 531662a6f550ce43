package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.place.KnownParks;
import org.greenregistry.place.Located;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.place.PlaceService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A park that officers record is one like any other: named, chosen, searched and drawn. */
abstract class BookParkContract {

    private static final GeoPoint HERE = point("11.31", "106.61");
    private static final GeoPoint THERE = point("11.32", "106.62");

    @Autowired
    Book book;

    @Autowired
    PlaceService places;

    @Autowired
    KnownParks known;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    RecordService records;

    private final String word = "khu" + UUID.randomUUID().toString().substring(0, 8);
    private final String other = "khac" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void isFoundByNameAndCodeBehindThoseOfTheProductData() {
        var code = book.published(park(word, HERE));

        assertThat(places.searchParks(word.toUpperCase(Locale.ROOT), 5))
                .extracting(Park::code)
                .containsExactly(code);
        assertThat(places.searchParks(code, 5)).extracting(Park::code).containsExactly(code);
        assertThat(places.searchParks(word + " phước hòa", 5)).isEmpty();
        assertThat(places.searchParks("", 1)).extracting(Park::code).doesNotContain(code);
        assertThat(places.parks()).extracting(Park::code).contains(code);
        assertThat(places.parkName(code, Locale.ENGLISH)).isEqualTo("KCN " + word);
    }

    @Test
    void isNobodysWhileThePublicDoesNotSeeIt() {
        var code = book.published(park(word, HERE));
        var record = People.as(
                People.OFFICER,
                () -> records.find(ParkContent.class, code, null).orElseThrow().record());

        book.revised(record, park(word, THERE), Publication.INTERNAL);

        assertThat(places.park(code)).isEmpty();
        assertThat(places.searchParks(word, 5)).isEmpty();
        assertThat(places.parkName(code, Locale.ENGLISH)).isEqualTo(code);
    }

    @Test
    void projectsInItAreFoundByItsNameAndDrawnWhereItLies() {
        var park = book.published(park(word, HERE));
        book.published(ProjectContentBuilder.builder(Book.project("Nhà máy " + other))
                .site(Site.of("Lô A1", "C-25813-2025", park))
                .build());
        var inIt = ProjectFilter.ALL.with(Facet.PARK, Set.of(park));

        assertThat(catalogue.count(inIt)).isEqualTo(1);
        assertThat(catalogue.count(ProjectFilter.ALL.withText(word))).isEqualTo(1);
        assertThat(places.locate(null, false, park, null)).hasValue(new Located(HERE, Located.By.PARK));
        assertThat(catalogue.map(inIt, 5).points()).singleElement().satisfies(drawn -> assertThat(drawn.place())
                .isEqualTo(new Located(HERE, Located.By.PARK)));
    }

    @Test
    void projectsFollowWhereItLiesAndWhatItIsCalled() {
        var park = book.published(park(word, HERE));
        var before = known.fingerprint();
        book.published(ProjectContentBuilder.builder(Book.project("Nhà máy"))
                .site(Site.of("Lô A1", "C-25813-2025", park))
                .build());
        var record = records.find(ParkContent.class, park, null).orElseThrow().record();

        book.revised(record, park(other, THERE), Publication.PUBLIC);

        assertThat(catalogue.count(ProjectFilter.ALL.withText(word))).isZero();
        assertThat(catalogue.map(ProjectFilter.ALL.withText(other), 5).points())
                .singleElement()
                .satisfies(drawn -> assertThat(drawn.place().point()).isEqualTo(THERE));
        assertThat(known.fingerprint()).isNotEqualTo(before);
    }

    private static GeoPoint point(String lat, String lon) {
        return new GeoPoint(new BigDecimal(lat), new BigDecimal(lon));
    }

    private static ParkContent park(String name, GeoPoint at) {
        return ParkContentBuilder.builder()
                .name(new Name("KCN " + name, null))
                .unit("C-25813-2025")
                .point(at)
                .asOf(ReducedDate.parse("2026-11"))
                .source("Ban quản lý")
                .build();
    }
}
