package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;
import static org.greenregistry.place.Borders.feature;
import static org.greenregistry.place.Borders.file;
import static org.greenregistry.place.Borders.square;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.journal.FieldWords;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.GeoPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Boundaries brought in and taken back, on either database. */
abstract class BoundaryContract {

    private static final String WARD = "C-25747-2025";
    private static final String NEXT = "C-25750-2025";
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);
    private static final byte[] FIRST = file(
            feature("\"uid\":\"" + WARD + "\"", square(106.65, 10.97, 0.01)),
            feature("\"uid\":\"" + NEXT + "\"", square(106.66, 10.97, 0.01)));
    private static final byte[] SECOND = file(feature("\"uid\":\"" + WARD + "\"", square(106.65, 10.97, 0.005)));
    private static final GeoPoint CORNER = point("10.979", "106.659");

    @Autowired
    BoundaryService boundaries;

    @Autowired
    JournalService journal;

    @Autowired
    List<FieldWords> words;

    @AfterEach
    void nothingStays() {
        as(STEWARD, boundaries::sets).forEach(set -> does(STEWARD, () -> boundaries.remove(set.id(), "hết thử")));
    }

    private BoundarySet adopted(byte[] file, LocalDate from) {
        return as(STEWARD, () -> boundaries.adopt(input(from), file));
    }

    private static BoundaryInput input(LocalDate from) {
        return new BoundaryInput("Sở đo đạc", "CC BY 4.0", "12/QĐ", from, from);
    }

    private static GeoPoint point(String lat, String lon) {
        return new GeoPoint(new BigDecimal(lat), new BigDecimal(lon));
    }

    private Optional<String> at(GeoPoint point, LocalDate day) {
        return as(Actor.PUBLIC, () -> boundaries.unitAt(point, day)).map(AdminUnit::uid);
    }

    @Test
    void withoutBoundariesNobodyKnowsWhereAPointLies() {
        assertThat(at(CORNER, LATER)).isEmpty();
        assertThat(boundaries.isOutside(CORNER, WARD, LATER)).isFalse();
        assertThat(boundaries.drawing(LATER)).isEqualTo(BoundaryDrawing.NONE);
    }

    @Test
    void aPointLiesInTheUnitWhoseBoundaryHoldsItOnThatDay() {
        adopted(FIRST, REFORM);

        assertThat(at(CORNER, LATER)).contains(WARD);
        assertThat(at(point("10.979", "106.665"), LATER)).contains(NEXT);
        assertThat(at(point("10.5", "106.665"), LATER)).isEmpty();
        assertThat(at(CORNER, REFORM.minusDays(1))).isEmpty();
        assertThat(boundaries.isOutside(CORNER, NEXT, LATER)).isTrue();
        assertThat(boundaries.isOutside(CORNER, WARD, LATER)).isFalse();
        assertThat(boundaries.isOutside(CORNER, "C-25760-2025", LATER)).isFalse();
    }

    @Test
    void aLaterSetFollowsOnItsDayAndTakenBackLetsTheOneBeforeCount() {
        adopted(FIRST, REFORM);
        var second = adopted(SECOND, LATER);

        assertThat(at(CORNER, LATER.minusDays(1))).contains(WARD);
        assertThat(at(CORNER, LATER)).isEmpty();
        assertThat(boundaries.isOutside(CORNER, WARD, LATER)).isTrue();
        var both = boundaries.drawing(LATER);
        assertThat(both.outlines()).extracting(outline -> outline.unit().uid()).containsExactlyInAnyOrder(WARD, NEXT);
        assertThat(both.version()).isNotEqualTo(boundaries.drawing(REFORM).version());

        does(STEWARD, () -> boundaries.remove(second.id(), "sai nguồn"));
        assertThat(at(CORNER, LATER)).contains(WARD);
        assertThat(boundaries.drawing(LATER).version())
                .isEqualTo(boundaries.drawing(REFORM).version());
    }

    @Test
    void whatIsBroughtInAndTakenBackIsInTheJournal() {
        var set = adopted(FIRST, REFORM);
        var came = as(STEWARD, () -> journal.of(set.id())).getFirst();
        does(STEWARD, () -> boundaries.remove(set.id(), " giấy phép hết hạn "));
        var went = as(STEWARD, () -> journal.of(set.id())).getFirst();

        assertThat(set.units()).isEqualTo(2);
        assertThat(came.action()).isEqualTo("ADOPTED");
        assertThat(came.account()).isEqualTo(STEWARD.account());
        assertThat(came.changes())
                .extracting(change -> change.path())
                .contains("source", "licence", "decision", "decidedOn", "validFrom", "sha256", "unit." + WARD);
        assertThat(went.action()).isEqualTo("REMOVED");
        assertThat(went.reason()).isEqualTo("giấy phép hết hạn");
        assertThat(went.changes()).allSatisfy(change -> {
            assertThat(change.before()).isNotNull();
            assertThat(change.after()).isNull();
        });
        assertThat(words.stream()
                        .flatMap(word -> word.label(BoundaryService.KIND, "unit." + WARD, Locale.of("vi")).stream()))
                .containsExactly("Phường Thủ Dầu Một");
    }

    @Test
    void aFileWithAnyFaultChangesNothing() {
        var faulty = file(
                feature("\"uid\":\"" + WARD + "\"", square(106.65, 10.97, 0.01)),
                feature("\"uid\":\"" + NEXT + "\"", square(10.97, 106.66, 0.01)));
        var strange = file(feature("\"name\":\"Nơi khác\"", square(106.65, 10.97, 0.01)));

        assertThatThrownBy(() -> adopted(faulty, REFORM)).hasMessage("place.boundary.unsound");
        assertThatThrownBy(() -> adopted(strange, REFORM)).hasMessage("place.boundary.unsound");
        assertThatThrownBy(() -> adopted(new byte[BoundaryService.MOST_BYTES + 1], REFORM))
                .hasMessage("place.boundary.file.size");
        assertThat(as(STEWARD, boundaries::sets)).isEmpty();
    }

    @Test
    void theSameFileIsNotTakenTwiceForOneDay() {
        adopted(SECOND, REFORM);

        assertThat(as(STEWARD, () -> boundaries.plan(input(REFORM), SECOND)).found())
                .extracting(BoundaryPlan.Found::again)
                .containsExactly(true);
        assertThatThrownBy(() -> adopted(SECOND, REFORM)).hasMessage("place.boundary.again");
        adopted(SECOND, LATER);
        assertThat(as(STEWARD, boundaries::sets))
                .extracting(BoundarySet::validFrom)
                .containsExactly(LATER, REFORM);
    }

    @Test
    void sourceLicenceAndDecisionMustBeSaid() {
        assertThatThrownBy(() ->
                        as(STEWARD, () -> boundaries.adopt(new BoundaryInput("Sở", " ", "12", REFORM, REFORM), FIRST)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() ->
                        as(STEWARD, () -> boundaries.plan(new BoundaryInput("Sở", "CC", "12", REFORM, null), FIRST)))
                .isInstanceOf(ConstraintViolationException.class);
        var set = adopted(FIRST, REFORM);
        assertThatThrownBy(() -> does(STEWARD, () -> boundaries.remove(set.id(), " ")))
                .hasMessage("place.boundary.reason");
    }

    static Stream<Actor> noStewards() {
        return Stream.of(Actor.PUBLIC, People.INVESTOR, People.OFFICER, People.REVIEWER, People.MANAGER, People.ADMIN);
    }

    @ParameterizedTest
    @MethodSource("noStewards")
    void onlyAStewardBringsBoundaries(Actor actor) {
        var set = adopted(FIRST, REFORM);
        for (var act : List.<Runnable>of(
                () -> boundaries.adopt(input(REFORM), FIRST),
                () -> boundaries.plan(input(REFORM), FIRST),
                () -> boundaries.remove(set.id(), "không"),
                boundaries::sets)) {
            assertThatThrownBy(() -> does(actor, act)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
