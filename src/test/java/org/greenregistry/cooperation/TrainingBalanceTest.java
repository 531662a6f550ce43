package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.greenregistry.kernel.Name;
import org.junit.jupiter.api.Test;

class TrainingBalanceTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @Test
    void addsPlacesAndCountsWhoAskedTwiceOnce() {
        var balance = new TrainingBalance();
        balance.add(course(TrainingField.CHIPS, 30, List.of(wants(FIRST, 20, 2026), wants(SECOND, 5, 2026))));
        balance.add(course(TrainingField.CHIPS, 12, List.of(wants(FIRST, 25, 2026), wants(FIRST, 4, 2028))));
        balance.add(course(TrainingField.SAFETY, 8, List.of()));

        assertThat(balance.lines())
                .containsOnlyKeys(TrainingField.CHIPS, TrainingField.SAFETY)
                .containsEntry(TrainingField.CHIPS, new TrainingBalance.Line(2, 42, 20, 6, 2, 34))
                .containsEntry(TrainingField.SAFETY, new TrainingBalance.Line(1, 8, 10, 3, 0, 0));
    }

    @Test
    void aCourseWithoutAFieldIsInNone() {
        var balance = new TrainingBalance();
        balance.add(CourseContent.EMPTY);

        assertThat(balance.lines()).isEmpty();
    }

    private static StaffDemand wants(UUID project, int people, int by) {
        return new StaffDemand("d" + people, project, people, by);
    }

    private static CourseContent course(TrainingField field, int places, List<StaffDemand> demands) {
        return new CourseContent(
                new Name("Khóa học", null),
                field,
                TrainingLevel.SHORT,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                places,
                10,
                null,
                3,
                demands,
                List.of(),
                null,
                false);
    }
}
