package org.greenregistry.briefing;

import static org.greenregistry.People.as;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.greenregistry.access.Actor;
import org.greenregistry.work.Job;
import org.greenregistry.work.JobService;
import org.greenregistry.work.JobState;
import org.springframework.stereotype.Component;

/** Orders papers the way people do, and waits for them. */
@Component
public class PaperDesk {

    private final PaperService papers;
    private final JobService jobs;

    PaperDesk(PaperService papers, JobService jobs) {
        this.papers = papers;
        this.jobs = jobs;
    }

    /** A paper with its bytes. */
    public record Got(MadePaper paper, byte[] bytes) {}

    public Got order(Actor actor, PaperKind kind, PaperFormat format, String language, String query) {
        var job = as(actor, () -> papers.order(new PaperOrder(kind, format, language, query)));
        return got(actor, ended(actor, job));
    }

    Job ended(Actor actor, UUID job) {
        for (var tries = 0; tries < 1200; tries++) {
            var now = as(actor, () -> jobs.get(job));
            if (!now.state().isOpen()) {
                return now;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("still not there");
    }

    private Got got(Actor actor, Job job) {
        if (job.state() != JobState.DONE) {
            throw new AssertionError(job.toString());
        }
        var id = UUID.fromString(job.path().replaceAll(".*=", ""));
        return as(actor, () -> {
            var paper = papers.find(id).orElseThrow();
            try {
                return new Got(paper, Files.readAllBytes(papers.bytes(paper).orElseThrow()));
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        });
    }
}
