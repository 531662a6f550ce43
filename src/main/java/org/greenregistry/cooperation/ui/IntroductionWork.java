package org.greenregistry.cooperation.ui;

import java.util.List;
import java.util.Map;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.Introduction;
import org.greenregistry.cooperation.IntroductionService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.shell.WorkItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Introductions in "My work": those of whom nobody has heard for long. */
@Component
@Order(30)
class IntroductionWork implements WorkItems {

    private final IntroductionService introductions;
    private final Formats formats;

    IntroductionWork(IntroductionService introductions, Formats formats) {
        this.introductions = introductions;
        this.formats = formats;
    }

    @Override
    public List<WorkGroup> groups() {
        if (!Actor.current().is(Role.OFFICER)) {
            return List.of();
        }
        var stale = introductions.stale();
        return stale.isEmpty()
                ? List.of()
                : List.of(new WorkGroup(
                        "introduction.work", stale.stream().map(this::item).toList()));
    }

    @Override
    public Map<String, String> pages() {
        return Actor.current().is(Role.OFFICER) ? Map.of("introduction.list", "introductions") : Map.of();
    }

    private WorkItem item(Introduction made) {
        var locale = Lang.current();
        var title =
                made.need().title().in(locale) + " ↔ " + made.offer().title().in(locale);
        var detail = Wording.text(
                locale,
                "introduction.work.detail",
                Wording.text(locale, "introduction.state." + made.state()),
                formats.date(made.changedAt()));
        return new WorkItem(title, IntroductionService.path(made.id()), detail, made.changedAt(), true);
    }
}
