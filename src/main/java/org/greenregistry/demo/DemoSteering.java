package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.insight.AssignmentInput;
import org.greenregistry.insight.AssignmentService;
import org.greenregistry.insight.TargetInput;
import org.greenregistry.insight.TargetKey;
import org.greenregistry.insight.TargetService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the manager of the demonstration wants: targets of a year, and two tasks for officers; all made up. */
@Component
@Profile("demo")
class DemoSteering {

    private static final int AIMED_AT = 2026;
    private static final String SOURCE = "Chỉ tiêu mẫu, không có thật";
    private static final LocalDate PLANNED = LocalDate.of(AIMED_AT, 1, 12);
    private static final LocalDate GIVEN = LocalDate.of(AIMED_AT, 11, 12);
    private static final Map<TargetKey, String> TARGETS = Map.of(
            TargetKey.NEW_USD, "150000000",
            TargetKey.NEW_VND, "1000000000000",
            TargetKey.IMPLEMENTED_USD, "16000000",
            TargetKey.IMPLEMENTED_VND, "20000000000",
            TargetKey.STARTED, "3");

    private final TargetService targets;
    private final AssignmentService assignments;
    private final DemoAccounts accounts;

    DemoSteering(TargetService targets, AssignmentService assignments, DemoAccounts accounts) {
        this.targets = targets;
        this.assignments = assignments;
        this.accounts = accounts;
    }

    /** @param diary takes a day and what is done on it */
    void plan(List<DemoPen.Pair> team, BiConsumer<LocalDate, Runnable> diary) {
        var manager = accounts.manager();
        diary.accept(PLANNED, () -> aim(manager));
        diary.accept(GIVEN, () -> {
            assign(
                    manager,
                    team.get(0).officer(),
                    "Báo cáo Quý III/2026 còn thiếu",
                    "projects?is=report:MISSING-2026-Q3@2026-09-30&samples=include",
                    new Task(GIVEN.plusDays(22), "Nhắc các doanh nghiệp chưa nộp báo cáo quý III."));
            assign(
                    manager,
                    team.get(1).officer(),
                    "Dự án vướng mặt bằng",
                    "projects?is=blocked:LAND@2026-11-12&samples=include",
                    new Task(GIVEN.plusDays(8), "Làm việc với cơ quan giao đất, báo lại ngày hẹn mới."));
        });
    }

    private record Task(LocalDate due, String text) {}

    private void aim(Actor manager) {
        Acting.as(manager, () -> {
            TARGETS.forEach(
                    (key, amount) -> targets.set(AIMED_AT, new TargetInput(key, new BigDecimal(amount), SOURCE)));
            return manager;
        });
    }

    private void assign(Actor manager, Actor officer, String about, String path, Task task) {
        Acting.as(
                manager,
                () -> assignments.assign(
                        about, path, new AssignmentInput(officer.requireAccount(), task.due(), task.text())));
    }
}
