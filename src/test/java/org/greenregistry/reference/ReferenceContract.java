package org.greenregistry.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;
import static org.greenregistry.reference.ReferenceList.AGENCY;
import static org.greenregistry.reference.ReferenceList.CATEGORY;
import static org.greenregistry.reference.ReferenceList.FORM;
import static org.greenregistry.reference.ReferenceList.HOLIDAY;
import static org.greenregistry.reference.ReferenceList.VSIC_2018;
import static org.greenregistry.reference.ReferenceList.VSIC_2025;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** What the code lists promise, on either database. Nothing of it depends on demonstration mode. */
abstract class ReferenceContract {

    private static final Locale VI = Locale.of("vi");
    private static final LocalDate YESTERDAY =
            LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1);

    @Autowired
    ReferenceService reference;

    @Autowired
    CodeLists codes;

    @Autowired
    JournalService journal;

    @Test
    void theProductBringsItsLists() {
        assertThat(codes.standing(CATEGORY)).startsWith("MANUFACTURING", "INDUSTRIAL_PARK");
        assertThat(codes.name(CATEGORY, "SMART_CITY", Locale.ENGLISH)).isEqualTo("Smart city");
        assertThat(codes.all(HOLIDAY)).extracting(Code::code).contains("01-01", "04-30", "05-01", "09-02");
        assertThat(codes.name(FORM, "I.2.6", VI)).isEqualTo("Giấy chứng nhận đăng ký đầu tư (cấp mới)");
        assertThat(codes.find(FORM, "I.1.8").orElseThrow().group()).isEqualTo("INVESTOR");
    }

    @Test
    void theSameDivisionLiesInDifferentSectionsOfTheTwoVersions() {
        assertThat(codes.find(VSIC_2018, "62").map(Code::group)).contains("J");
        assertThat(codes.find(VSIC_2025, "62").map(Code::group)).contains("K");
        assertThat(codes.find(VSIC_2018, "45").map(Code::group)).contains("G");
        assertThat(codes.find(VSIC_2025, "45")).isEmpty();
        assertThat(codes.validOn(VSIC_2025, LocalDate.of(2025, 11, 14))).isEmpty();
        assertThat(codes.name(VSIC_2025, "62", VI)).isEqualTo("62");
    }

    @Test
    void anAgencyOfThePastKeepsItsNameAndKnowsWhoFollowed() {
        assertThat(codes.name(AGENCY, "BQL_KCN_BINH_DUONG", VI))
                .isEqualTo("Ban Quản lý các khu công nghiệp Bình Dương");
        assertThat(codes.current(AGENCY, "BQL_KCN_BINH_DUONG")).isEqualTo("HEPZA");
        assertThat(codes.current(AGENCY, "SKHDT_BINH_DUONG")).isEqualTo("STC_TPHCM");
        assertThat(codes.predecessors(AGENCY, "HEPZA")).extracting(Code::code).contains("BQL_KCN_BINH_DUONG");
        assertThat(codes.validOn(AGENCY, LocalDate.of(2019, 1, 1)))
                .extracting(Code::code)
                .contains("BQL_KCN_BINH_DUONG", "SKHDT_BINH_DUONG");
        assertThat(codes.validOn(AGENCY, LocalDate.of(2026, 1, 1)))
                .extracting(Code::code)
                .doesNotContain("BQL_KCN_BINH_DUONG", "SKHDT_BINH_DUONG");
    }

    @Test
    void aLaterStartKeepsWhatAStewardChangedAndBringsNothingTwice() {
        does(STEWARD, () -> reference.describe(HOLIDAY, input("09-02", "Ngày Quốc khánh")));
        var before = codes.all(HOLIDAY);
        var acts = journal.head().entries();

        reference.seed();

        assertThat(codes.all(HOLIDAY)).isEqualTo(before);
        assertThat(codes.name(HOLIDAY, "09-02", VI)).isEqualTo("Ngày Quốc khánh");
        assertThat(journal.head().entries()).isEqualTo(acts);
    }

    @Test
    void loadingIsAnActOfTheSystem() {
        var line = of(CATEGORY.id()).getLast();

        assertThat(line.action()).isEqualTo("SEEDED");
        assertThat(line.account()).isNull();
        assertThat(line.changes()).hasSize(8);
    }

    @Test
    void whatAStewardAddsIsThereAtOnceAndInTheJournal() {
        var code = fresh();

        does(STEWARD, () -> reference.add(AGENCY, new CodeInput(code, " Sở Mới ", " ", null, YESTERDAY)));

        assertThat(codes.offered(AGENCY, null)).endsWith(code);
        assertThat(codes.name(AGENCY, code, Locale.ENGLISH)).isEqualTo("Sở Mới");
        var line = newest();
        assertThat(line.action()).isEqualTo("ADDED");
        assertThat(line.account()).isEqualTo(STEWARD.account());
        assertThat(line.changes()).extracting(change -> change.path()).containsExactly("name.vi", "validFrom");
    }

    @Test
    void aChangeIsJournalledFieldByFieldAndNoChangeIsNoAct() {
        var code = added("Tên cũ");

        does(STEWARD, () -> reference.describe(AGENCY, input(code, "Tên mới")));
        var line = newest();
        does(STEWARD, () -> reference.describe(AGENCY, input(code, "Tên mới")));

        assertThat(newest()).isEqualTo(line);
        assertThat(line.action()).isEqualTo("CHANGED");
        assertThat(line.changes().getFirst().before()).isEqualTo("Tên cũ");
        assertThat(line.changes().getFirst().after()).isEqualTo("Tên mới");
    }

    @Test
    void aRetiredCodeKeepsItsNameAndIsOfferedOnlyToWhoHoldsIt() {
        var code = added("Sắp ngừng");

        retire(code, YESTERDAY, null);

        assertThat(codes.name(AGENCY, code, VI)).isEqualTo("Sắp ngừng");
        assertThat(codes.current(AGENCY, code)).isEqualTo(code);
        assertThat(codes.offered(AGENCY, null)).doesNotContain(code);
        assertThat(codes.offered(AGENCY, code)).contains(code);
        assertThat(codes.validOn(AGENCY, YESTERDAY)).extracting(Code::code).contains(code);
        assertThat(newest().reason()).isEqualTo("thôi dùng");
    }

    @Test
    void aSuccessorCountsFromTheDayAfterTheLastOne() {
        var old = added("Cũ");
        var next = added("Mới");

        retire(old, YESTERDAY.plusDays(10), next);
        assertThat(codes.current(AGENCY, old)).isEqualTo(old);
        retire(old, YESTERDAY, next);
        assertThat(codes.current(AGENCY, old)).isEqualTo(next);
        assertThat(codes.standing(AGENCY)).contains(next).doesNotContain(old);

        does(STEWARD, () -> reference.reinstate(AGENCY, old));
        assertThat(codes.current(AGENCY, old)).isEqualTo(old);
        assertThat(newest().action()).isEqualTo("REINSTATED");
    }

    @Test
    void aSuccessionIsPartOfTheFingerprintAndANameIsNot() {
        var old = added("Cũ");
        var next = added("Mới");
        var before = codes.fingerprint(AGENCY);

        does(STEWARD, () -> reference.describe(AGENCY, input(next, "Mới hơn")));
        assertThat(codes.fingerprint(AGENCY)).isEqualTo(before);
        retire(old, YESTERDAY, next);
        assertThat(codes.fingerprint(AGENCY)).isNotEqualTo(before);
    }

    @Test
    void aSuccessorMustGoOnAndMustNotLeadBack() {
        var one = added("Một");
        var two = added("Hai");
        retire(one, YESTERDAY, two);

        assertThatThrownBy(() -> retire(two, YESTERDAY.minusDays(1), one)).hasMessage("reference.circle");
        assertThatThrownBy(() -> retire(two, YESTERDAY, one)).hasMessage("reference.successor");
        assertThatThrownBy(() -> retire(two, YESTERDAY, two)).hasMessage("reference.circle");
        assertThatThrownBy(() -> retire(two, YESTERDAY, "NOT_THERE")).hasMessage("reference.unknown");
    }

    @Test
    void refusalsSayWhatIsWrong() {
        var code = added("Đã có");

        assertThatThrownBy(() -> does(STEWARD, () -> reference.add(AGENCY, input(code, "Lần nữa"))))
                .hasMessage("reference.taken");
        assertThatThrownBy(() -> does(STEWARD, () -> reference.describe(AGENCY, input("NOT_THERE", "Ai"))))
                .hasMessage("reference.unknown");
        assertThatThrownBy(() ->
                        does(STEWARD, () -> reference.add(FORM, new CodeInput("IX.1", "Không nhóm", null, null, null))))
                .hasMessage("reference.group");
        does(STEWARD, () -> reference.describe(AGENCY, new CodeInput(code, "Đã có", null, null, YESTERDAY)));
        assertThatThrownBy(() -> retire(code, YESTERDAY.minusDays(1), null)).hasMessage("reference.days");
    }

    @ParameterizedTest
    @CsvSource({
        "CATEGORY, thường",
        "AGENCY, 1ST",
        "HOLIDAY, 02-30",
        "HOLIDAY, 2026-02-29",
        "HOLIDAY, Tết",
    })
    void aCodeHasTheFormOfItsList(ReferenceList list, String code) {
        assertThatThrownBy(() -> does(STEWARD, () -> reference.add(list, input(code, "Sai dạng"))))
                .hasMessage("reference.code." + list);
    }

    static Stream<Actor> noStewards() {
        return Stream.of(
                Actor.PUBLIC,
                People.INVESTOR,
                People.OFFICER,
                People.REVIEWER,
                People.MANAGER,
                People.ADMIN,
                People.AUDITOR);
    }

    @ParameterizedTest
    @MethodSource("noStewards")
    void onlyAStewardWrites(Actor actor) {
        for (var act : List.<Runnable>of(
                () -> reference.add(AGENCY, input("NO", "Không")),
                () -> reference.describe(AGENCY, input("HEPZA", "Không")),
                () -> reference.retire(AGENCY, "HEPZA", new Retirement(YESTERDAY, null, "không")),
                () -> reference.reinstate(AGENCY, "UBND_BINH_DUONG"))) {
            assertThatThrownBy(() -> does(actor, act)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private String added(String name) {
        var code = fresh();
        does(STEWARD, () -> reference.add(AGENCY, input(code, name)));
        return code;
    }

    private void retire(String code, LocalDate lastDay, @Nullable String successor) {
        does(STEWARD, () -> reference.retire(AGENCY, code, new Retirement(lastDay, successor, "thôi dùng")));
    }

    private List<JournalLine> of(UUID subject) {
        return as(STEWARD, () -> journal.of(subject));
    }

    private JournalLine newest() {
        return as(STEWARD, () -> journal.newest(ReferenceService.KIND, PageRequest.of(0, 1)))
                .getFirst();
    }

    private static CodeInput input(String code, String name) {
        return new CodeInput(code, name, null, null, null);
    }

    private static String fresh() {
        return "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
