package org.greenregistry.insight;

import java.util.List;
import java.util.Map;
import org.greenregistry.access.Actor;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.WorkItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What falls due soon for me, in "My work"; assignments and inquiries have groups of their own. */
@Component
@Order(30)
class DutyWork implements WorkItems {

    private final DutyService duties;
    private final DutyWords words;
    private final Formats formats;

    DutyWork(DutyService duties, DutyWords words, Formats formats) {
        this.duties = duties;
        this.words = words;
        this.formats = formats;
    }

    @Override
    public List<WorkGroup> groups() {
        if (!Actor.current().isStaff()) {
            return List.of();
        }
        var items = duties.soon().stream()
                .filter(duty -> duty.kind() != DutyKind.ASSIGNMENT && duty.kind() != DutyKind.INQUIRY)
                .map(this::item)
                .toList();
        return items.isEmpty() ? List.of() : List.of(new WorkGroup("duty.work", items));
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("duty.page", DutyService.PATH);
    }

    private WorkItem item(Duty duty) {
        var locale = Lang.current();
        return new WorkItem(
                words.title(duty, locale),
                duty.path(),
                formats.date(duty.on()) + " · " + words.detail(duty, locale),
                duty.known(),
                false);
    }
}
