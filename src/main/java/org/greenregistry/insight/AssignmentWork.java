package org.greenregistry.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.greenregistry.access.Actor;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.shell.WorkItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What managers asked of me, in "My work". */
@Component
@Order(5)
class AssignmentWork implements WorkItems {

    private final AssignmentService assignments;
    private final Formats formats;
    private final Clock clock;

    AssignmentWork(AssignmentService assignments, Formats formats, Clock clock) {
        this.assignments = assignments;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public List<WorkGroup> groups() {
        if (!Actor.current().isStaff()) {
            return List.of();
        }
        var mine = assignments.mine();
        return mine.isEmpty()
                ? List.of()
                : List.of(new WorkGroup(
                        "assignment.work", mine.stream().map(this::item).toList()));
    }

    private WorkItem item(Assignment given) {
        var detail = Wording.text(Lang.current(), "assignment.work.detail", given.about(), formats.date(given.due()));
        return new WorkItem(
                given.text(),
                AssignmentService.path(given.id()),
                detail,
                given.at(),
                given.isOverdue(LocalDate.now(clock.withZone(formats.zone()))));
    }
}
