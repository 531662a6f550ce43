package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.kernel.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final Locale VI = Locale.of("vi");
    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Gazetteer book = Gazetteer.book();

    @Test
    void communesChangedInOneNight() {
        assertThat(book.units(UnitLevel.COMMUNE, LAST_OLD_DAY)).hasSize(91);
        assertThat(book.units(UnitLevel.COMMUNE, FIRST_NEW_DAY)).hasSize(36);
        assertThat(book.units(UnitLevel.DISTRICT, LAST_OLD_DAY)).hasSize(9);
        assertThat(book.units(UnitLevel.DISTRICT, FIRST_NEW_DAY)).isEmpty();
    }

    @Test
    void seventyFiveOldCommunesHaveOneSuccessorAndSixteenMustBeAsked() {
        assertThat(old().filter(unit -> book.successor(unit.uid(), TODAY).isPresent()))
                .hasSize(75);
        assertThat(old().filter(unit -> book.successor(unit.uid(), TODAY).isEmpty()))
                .hasSize(16)
                .allSatisfy(unit ->
                        assertThat(book.successions().endings(unit.uid())).hasSizeGreaterThan(1));
    }

    @Test
    void hoaPhuIsNowInTheWardBinhDuong() {
        assertThat(book.successor("C-25760-OLD", TODAY))
                .hasValueSatisfying(unit -> assertThat(unit.fullName().vi()).isEqualTo("Phường Bình Dương"));
    }

    @Test
    void aUnitIsItsOwnSuccessorWhileItIsValid() {
        assertThat(book.successor("C-25760-OLD", LAST_OLD_DAY)).isEqualTo(book.unit("C-25760-OLD"));
        assertThat(book.successor("C-25760-2025", TODAY)).isEqualTo(book.unit("C-25760-2025"));
    }

    @Test
    void nothingFollowsADistrictOrAnUnknownUnit() {
        assertThat(book.successor("D-718", TODAY)).isEmpty();
        assertThat(book.successor("nowhere", TODAY)).isEmpty();
    }

    @Test
    void aReusedCodeIsNotIdentity() {
        var old = book.unit("C-25750-OLD").orElseThrow();
        var present = book.unit("C-25750-2025").orElseThrow();

        assertThat(old.gsoCode()).isEqualTo(present.gsoCode());
        assertThat(old.name().vi()).isEqualTo("Phú Hòa");
        assertThat(present.name().vi()).isEqualTo("Phú Lợi");
        var oldCodes = old().map(AdminUnit::gsoCode).toList();
        assertThat(book.units(UnitLevel.COMMUNE, TODAY))
                .allSatisfy(unit -> assertThat(oldCodes).contains(unit.gsoCode()));
    }

    @Test
    void aUnitOfTodayAnswersToWhatWentIntoIt() {
        assertThat(book.formerNames("C-25760-2025"))
                .contains("Phường Hòa Phú", "Phường Phú Mỹ", "Thành phố Thủ Dầu Một")
                .doesNotContain("Tỉnh Bình Dương");
        assertThat(book.formerNames("C-25760-OLD")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hòa Phú", "Hoà Phú", "hoa phu", "phường hòa phú", "HOA PHU"})
    void anOldNameFindsTheOldUnitAndTheOneOfToday(String typed) {
        assertThat(book.searchUnits(typed, TODAY, 20))
                .extracting(AdminUnit::uid)
                .contains("C-25760-OLD", "C-25760-2025");
    }

    @Test
    void ofTwoEqualNamesTheUnitOfTodayComesFirst() {
        assertThat(book.searchUnits("phu loi", TODAY, 5))
                .extracting(AdminUnit::uid)
                .startsWith("C-25750-2025");
    }

    @Test
    void accentsTypedDecideWhatComesFirst() {
        assertThat(parks("Bình Đường", 10).getFirst().code()).isEqualTo("BD");
        var binhDuong = parks("Bình Dương", 50);
        assertThat(binhDuong.getFirst().name().vi()).contains("Bình Dương");
        assertThat(parks("binh duong", 50)).extracting(Park::code).contains("BD", "MT", "RISC");
        assertThat(book.searchUnits("Bình Dương", TODAY, 10).getFirst().uid()).isEqualTo("C-25760-2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VSIP III", "vsip3", "kcn viet nam singapore iii", "Singapore Industrial Park III"})
    void aParkIsFoundTheWayPeopleWriteIt(String typed) {
        assertThat(parks(typed, 3)).extracting(Park::code).contains("VSIP3");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(book.searchUnits("Hà Nội", TODAY, 10)).isEmpty();
        assertThat(book.searchUnits("  ", TODAY, 10)).isEmpty();
        assertThat(parks("?!", 10)).isEmpty();
    }

    @Test
    void aLabelSaysThatAUnitHasEnded() {
        var old = book.unit("C-25760-OLD").orElseThrow();

        assertThat(book.label(old, TODAY).in(VI)).isEqualTo("Phường Hòa Phú (cũ), Thành phố Thủ Dầu Một");
        assertThat(book.label(old, TODAY).in(Locale.ENGLISH)).isEqualTo("Hoa Phu Ward (former), Thu Dau Mot City");
        assertThat(book.label(old, LAST_OLD_DAY).in(VI)).isEqualTo("Phường Hòa Phú, Thành phố Thủ Dầu Một");
        var present = book.unit("C-25760-2025").orElseThrow();
        assertThat(book.label(present, TODAY).in(Locale.ENGLISH)).isEqualTo("Binh Duong Ward, Ho Chi Minh City");
    }

    @Test
    void listsAreSortedAsVietnameseReadersExpect() {
        var names = book.units(UnitLevel.COMMUNE, TODAY).stream()
                .map(unit -> unit.name().vi())
                .toList();

        assertThat(names).startsWith("An Long", "An Phú").endsWith("Trừ Văn Thố", "Vĩnh Tân");
        assertThat(names.indexOf("Đông Hòa")).isBetween(names.indexOf("Dĩ An") + 1, names.indexOf("Lái Thiêu") - 1);
    }

    @Test
    void everyParkLiesInAUnitOfTodayOrIsOnlyPlanned() {
        assertThat(book.parks()).hasSize(43).allSatisfy(park -> {
            if (park.unit() == null) {
                assertThat(park.status()).isEqualTo(ParkStatus.PLANNED);
            } else {
                assertThat(book.unit(park.unit())).hasValueSatisfying(unit -> assertThat(unit.isValidOn(TODAY))
                        .isTrue());
            }
        });
        var vsip3 = book.park("VSIP3").orElseThrow();
        assertThat(vsip3.formerCommunes()).containsExactly("Tân Lập", "Hội Nghĩa");
        assertThat(vsip3.formerDistricts()).containsExactly("Bắc Tân Uyên", "Tân Uyên");
        assertThat(book.park("VL").orElseThrow().developer()).isNull();
    }

    @Test
    void theFingerprintIsADigest() {
        assertThat(book.fingerprint()).matches("[0-9a-f]{64}");
    }

    private Stream<AdminUnit> old() {
        return book.units(UnitLevel.COMMUNE, LAST_OLD_DAY).stream();
    }

    @Test
    void aSiteIsDrawnByTheFinestThatIsKnown() {
        var point = new GeoPoint(new BigDecimal("11.05"), new BigDecimal("106.7"));

        assertThat(book.locate(point, true, "VSIP1", "C-25760-2025")).hasValue(new Located(point, Located.By.SITE));
        assertThat(book.locate(point, false, null, null)).hasValue(new Located(point, Located.By.SKETCH));
        assertThat(book.locate(null, true, "VSIP1", "C-25760-2025").map(Located::by))
                .hasValue(Located.By.PARK);
        assertThat(book.locate(null, true, "nowhere", "C-25760-2025").map(Located::by))
                .hasValue(Located.By.UNIT);
        assertThat(book.locate(null, true, null, "C-25760-OLD")).isEmpty();
    }

    private List<Park> parks(String typed, int limit) {
        return book.search(book.parks().stream().map(Park::of).toList(), typed, limit);
    }
}
