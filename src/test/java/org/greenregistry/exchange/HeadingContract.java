package org.greenregistry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Scope;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What somebody said of a heading is known with the next file of the same agency, on either database. */
abstract class HeadingContract {

    private static final List<List<Cell>> FILE =
            List.of(TableCells.texts("Tên dự án", "Cột chỉ mình tôi hiểu"), TableCells.texts("Một", "2"));

    private static final HeadingDecision JOBS =
            new HeadingDecision("Cột chỉ mình tôi hiểu", "jobs.planned", BigDecimal.ONE);

    @Autowired
    HeadingService headings;

    @Autowired
    Tables tables;

    @Autowired
    JournalService journal;

    @Test
    void aDecisionIsKnownUntilItIsForgotten() {
        var before = journal.head().entries();
        does(OFFICER, () -> headings.remember("project", JOBS));
        does(OFFICER, () -> headings.remember("project", JOBS));

        assertThat(journal.head().entries()).as("said twice, decided once").isEqualTo(before + 1);
        assertThat(column(OFFICER).key()).isEqualTo("jobs.planned");
        assertThat(column(OTHER_OFFICER).sureness()).isEqualTo(HeaderReading.Sureness.REMEMBERED);

        does(OFFICER, () -> headings.forget("project", "cot chi minh toi hieu"));
        assertThat(column(OFFICER).key()).isNull();
        assertThat(journal.head().entries()).isEqualTo(before + 2);
    }

    @Test
    void anotherAgencyDecidesForItself() {
        var stranger =
                new Actor(OTHER_OFFICER.account(), "hoa", OTHER_OFFICER.roles(), new Scope(Set.of(), Set.of("DOIT")));
        does(stranger, () -> headings.remember("project", JOBS));

        assertThat(column(stranger).key()).isEqualTo("jobs.planned");
        assertThat(column(OFFICER).key()).isNull();
        does(stranger, () -> headings.forget("project", JOBS.heading()));
    }

    @Test
    void onlyOfficersDecideAndOnlyOnColumnsThereAre() {
        assertThatThrownBy(() -> does(MANAGER, () -> headings.remember("project", JOBS)))
                .isInstanceOf(AccessDeniedException.class);
        var secret = new HeadingDecision("Số hộ chiếu", "parties#1.documentNumber", BigDecimal.ONE);
        assertThatThrownBy(() -> does(OFFICER, () -> headings.remember("project", secret)))
                .isInstanceOf(Refusal.class)
                .hasMessage("exchange.column.unknown");
    }

    private HeaderReading.Matched column(Actor officer) {
        return as(officer, () -> tables.header("project", FILE)).columns().get(1);
    }
}
