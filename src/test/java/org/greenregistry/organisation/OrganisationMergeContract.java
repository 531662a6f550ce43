package org.greenregistry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Two organisations become one, and two again, on either database. */
abstract class OrganisationMergeContract {

    @Autowired
    Book book;

    @Autowired
    MergeService merges;

    @Autowired
    OrganisationService organisations;

    @Autowired
    RecordService records;

    @Autowired
    ReviewService reviews;

    @Autowired
    JournalService journal;

    private final String word = "gop" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void listsAndLinksKnowTheSurvivorOnly() {
        var gone = organisation("Bản hai");
        var kept = organisation("Bản một");

        merge(gone, kept);

        assertThat(organisations.find(word, PageRequest.of(0, 9)))
                .extracting(OrganisationRow::record)
                .containsExactly(kept);
        assertThat(organisations.count(word)).isEqualTo(1);
        assertThat(organisations.linked(Set.of(gone, kept)).values())
                .extracting(OrganisationRow::record)
                .containsExactly(kept, kept);
        assertThat(organisations.mergedInto(kept))
                .extracting(OrganisationRow::record)
                .containsExactly(gone);
    }

    @Test
    void theOldNameFindsTheSurvivor() {
        var gone = organisation("Tên xưa");
        var other = organisation("Tên giữa");
        var kept = organisation("Tên nay");

        merge(gone, other);
        merge(other, kept);

        assertThat(organisations.find("xua " + word, PageRequest.of(0, 9)))
                .extracting(OrganisationRow::record)
                .containsExactly(kept);
        assertThat(organisations.count("xua " + word)).isEqualTo(1);
        assertThat(organisations.count("ten " + word)).as("once only").isEqualTo(1);
        var rows = new ArrayList<OrganisationRow>();
        organisations.each("giua " + word, rows::add);
        assertThat(rows).extracting(OrganisationRow::record).containsExactly(kept);
    }

    @Test
    void bothHistoriesStayAndBothJournalsTell() {
        var gone = organisation("Hai");
        var kept = organisation("Một");

        merge(gone, kept);

        assertThat(as(STEWARD, () -> records.history(gone))).hasSize(1);
        assertThat(as(STEWARD, () -> records.history(kept))).hasSize(1);
        var told = acts(gone).getFirst();
        assertThat(told.action()).isEqualTo("MERGED");
        assertThat(told.reason()).isEqualTo("trùng");
        assertThat(told.account()).isEqualTo(STEWARD.account());
        assertThat(told.changes().getFirst().after())
                .isEqualTo(organisations.linked(Set.of(kept)).get(kept).code());
        assertThat(acts(kept).getFirst().action()).isEqualTo("ABSORBED");
    }

    @Test
    void aChainLeadsToItsEndAndTakingOneBackRestoresTheRest() {
        var one = organisation("Một");
        var two = organisation("Hai");
        var three = organisation("Ba");
        merge(one, two);
        merge(two, three);
        assertThat(today(one)).isEqualTo(three);

        does(STEWARD, () -> merges.separate(two, "nhầm"));

        assertThat(today(one)).isEqualTo(two);
        assertThat(today(three)).isEqualTo(three);
        assertThat(organisations.count(word)).isEqualTo(2);
        assertThat(acts(two).getFirst().action()).isEqualTo("SEPARATED");
        assertThat(acts(three).getFirst().reason()).isEqualTo("nhầm");
    }

    @Test
    void aNewVersionOfAMergedOneStaysOutOfTheLists() {
        var gone = organisation("Hai");
        merge(gone, organisation("Một"));

        book.revised(gone, content("Hai sửa"), Publication.PUBLIC);

        assertThat(organisations.count(word)).isEqualTo(1);
    }

    @Test
    void whatIsMergedIsNeitherMergedAgainNorASurvivor() {
        var gone = organisation("Hai");
        var kept = organisation("Một");
        merge(gone, kept);

        assertThatThrownBy(() -> merge(gone, organisation("Ba"))).hasMessage("organisation.merge.already");
        assertThatThrownBy(() -> merge(kept, gone)).hasMessage("organisation.merge.already");
        assertThatThrownBy(() -> merge(kept, kept)).hasMessage("organisation.merge.self");
        assertThatThrownBy(() -> merge(kept, UUID.randomUUID())).hasMessage("ledger.record.none");
        assertThatThrownBy(() -> does(STEWARD, () -> merges.separate(kept, "gì")))
                .hasMessage("organisation.merge.none");
    }

    @Test
    void nothingPublicDisappearsBehindAnInternalOne() {
        var open = organisation("Mở");
        var draft = book.submitted(OFFICER, content("Kín"));
        var code = as(REVIEWER, () -> reviews.approve(draft, Publication.INTERNAL));
        var closed = as(REVIEWER, () -> records.find(OrganisationContent.class, code, null))
                .orElseThrow()
                .record();

        assertThatThrownBy(() -> merge(open, closed)).hasMessage("organisation.merge.hidden");
        merge(closed, open);
        assertThat(organisations.mergedInto(open)).isEmpty();
        assertThat(as(STEWARD, () -> organisations.mergedInto(open))).hasSize(1);
    }

    @Test
    void twoStewardsCannotMergeTwoIntoEachOther() throws Exception {
        var one = organisation("Một");
        var two = organisation("Hai");
        var start = new CyclicBarrier(2);

        try (var desk = Executors.newFixedThreadPool(2)) {
            var done = desk.invokeAll(List.of(tried(start, one, two), tried(start, two, one)));
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(organisations.count(word)).isEqualTo(1);
    }

    static Stream<Actor> noStewards() {
        return Stream.of(
                Actor.PUBLIC, People.INVESTOR, OFFICER, REVIEWER, People.MANAGER, People.ADMIN, People.AUDITOR);
    }

    @ParameterizedTest
    @MethodSource("noStewards")
    void onlyAStewardMerges(Actor actor) {
        var one = UUID.randomUUID();

        assertThatThrownBy(() -> does(actor, () -> merges.merge(one, new Merger(UUID.randomUUID(), "không"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(actor, () -> merges.separate(one, "không")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Callable<Boolean> tried(CyclicBarrier start, UUID gone, UUID kept) {
        return () -> {
            start.await();
            try {
                merge(gone, kept);
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
    }

    private UUID organisation(String name) {
        var code = book.published(content(name));
        return records.find(OrganisationContent.class, code, null).orElseThrow().record();
    }

    private OrganisationContent content(String name) {
        return OrganisationContent.of(new Name(name + " " + word, null), "VN");
    }

    private void merge(UUID gone, UUID kept) {
        does(STEWARD, () -> merges.merge(gone, new Merger(kept, "trùng")));
    }

    private UUID today(UUID record) {
        return organisations.linked(Set.of(record)).get(record).record();
    }

    private List<JournalLine> acts(UUID record) {
        return as(STEWARD, () -> journal.of(record));
    }
}
