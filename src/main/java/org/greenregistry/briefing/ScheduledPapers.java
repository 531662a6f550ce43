package org.greenregistry.briefing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.access.Actor;
import org.greenregistry.shell.Formats;
import org.greenregistry.work.Directory;
import org.greenregistry.work.JobSource;
import org.springframework.stereotype.Component;

/** Hands papers that are due to the jobs, each once however late; one whose owner is no colleague any more stops. */
@Component
class ScheduledPapers implements JobSource {

    private final ScheduleEntries entries;
    private final PaperQuestions questions;
    private final Directory people;
    private final Formats formats;

    ScheduledPapers(ScheduleEntries entries, PaperQuestions questions, Directory people, Formats formats) {
        this.entries = entries;
        this.questions = questions;
        this.people = people;
        this.formats = formats;
    }

    @Override
    public List<Due<?>> take(Instant now) {
        var due = new ArrayList<Due<?>>();
        for (var entry : entries.due(now)) {
            var schedule = entry.read();
            entry.waitFor(schedule.rhythm().after(now, formats.zone()));
            if (people.actor(schedule.owner()).filter(Actor::isStaff).isPresent()) {
                due.add(due(schedule));
            } else {
                entry.stop();
            }
        }
        return due;
    }

    private Due<PaperTask> due(Schedule schedule) {
        var frozen = PaperQuestions.write(questions.read(schedule.order().query()));
        var task = new PaperTask(schedule.order().asking(frozen), List.copyOf(schedule.readers()));
        return new Due<>(schedule.owner(), PaperJob.class, task);
    }
}
