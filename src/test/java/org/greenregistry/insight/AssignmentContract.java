package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What managers ask of colleagues, on either database. */
abstract class AssignmentContract {

    private static final LocalDate DUE = LocalDate.of(2090, 1, 31);

    @Autowired
    AssignmentService assignments;

    @Autowired
    AssignmentWork work;

    @Autowired
    Staff staff;

    private Actor taker = OFFICER;

    @BeforeEach
    void aColleague() {
        taker = staff.hire("Lan", Role.OFFICER);
    }

    private UUID give(String text) {
        return as(
                MANAGER,
                () -> assignments.assign("Chậm tiến độ: 4 dự án", "projects?is=late", input(taker.account(), text)));
    }

    private static AssignmentInput input(UUID assignee, String text) {
        return new AssignmentInput(assignee, DUE, text);
    }

    @Test
    void itWaitsAmongTheColleaguesWorkUntilItIsDone() {
        var text = "Gọi chủ đầu tư " + UUID.randomUUID();
        var id = give(text);

        assertThat(as(taker, () -> work.groups())).singleElement().satisfies(group -> assertThat(group.items())
                .anySatisfy(item -> {
                    assertThat(item.title()).isEqualTo(text);
                    assertThat(item.path()).isEqualTo("assignments/" + id);
                }));

        does(taker, () -> assignments.finish(id, "Đã gọi, họ nộp báo cáo tuần sau"));

        assertThat(as(taker, () -> assignments.mine()))
                .extracting(Assignment::id)
                .doesNotContain(id);
        assertThat(as(MANAGER, () -> assignments.newest(50)))
                .filteredOn(given -> given.id().equals(id))
                .singleElement()
                .extracting(Assignment::answer)
                .isEqualTo("Đã gọi, họ nộp báo cáo tuần sau");
    }

    @Test
    void nobodyFinishesWhatAnotherWasAskedForAndNobodyTwice() {
        var id = give("Kiểm tra");

        assertThatThrownBy(() -> does(AUDITOR, () -> assignments.finish(id, "xong")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("assignment.other");
        does(taker, () -> assignments.finish(id, "xong"));
        assertThatThrownBy(() -> does(taker, () -> assignments.finish(id, "xong")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("assignment.done");
    }

    @Test
    void managersAskColleaguesWhoCanDoItAndNobodyElse() {
        assertThatThrownBy(() -> does(taker, () -> assignments.assign("x", "projects", input(taker.account(), "y"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(INVESTOR, () -> assignments.newest(1))).isInstanceOf(AccessDeniedException.class);
        for (var path : List.of("https://example.org", "//example.org", "projectsx")) {
            assertThatThrownBy(() -> does(MANAGER, () -> assignments.assign("x", path, input(taker.account(), "y"))))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(
                        () -> does(MANAGER, () -> assignments.assign("x", "projects", input(UUID.randomUUID(), "y"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> does(
                        MANAGER,
                        () -> assignments.assign(
                                "x", "projects", new AssignmentInput(taker.account(), LocalDate.of(2020, 1, 1), "y"))))
                .isInstanceOf(Refusal.class);
    }
}
