package org.greenregistry.opportunity;

import java.util.List;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.Change;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.shell.WorkItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What readers miss, in "My work" of those who could add it. */
@Component
@Order(80)
class DemandWork implements WorkItems {

    private static final int MOST = 5;

    private final DemandService demands;

    DemandWork(DemandService demands) {
        this.demands = demands;
    }

    @Override
    public List<WorkGroup> groups() {
        if (!Actor.current().is(Role.OFFICER)) {
            return List.of();
        }
        var items = demands.wanted(MOST).stream().map(DemandWork::item).toList();
        return items.isEmpty() ? List.of() : List.of(new WorkGroup("demand.work", items));
    }

    private static WorkItem item(Wanted wanted) {
        var locale = Lang.current();
        var field = Wording.text(locale, TargetWords.KIND + "." + Change.fieldOf(wanted.field()));
        return new WorkItem(
                Wording.text(locale, "demand.work.item", wanted.project(), field),
                "work/projects/revise/" + wanted.project(),
                Wording.text(locale, "demand.asked", wanted.asked()),
                wanted.lastAsked(),
                false);
    }
}
