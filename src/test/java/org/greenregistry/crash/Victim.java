package org.greenregistry.crash;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.greenregistry.Backups;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.Registry;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The application under a load of acts, waiting to be killed: starts, says READY, then records, autosaves, submits and
 * approves without end, perhaps with backups beside, saying what it begins and what is acknowledged.
 */
public final class Victim {

    /** The folder backups are written into all the while, if any are. */
    static final String BACKUPS = "crash.backups";

    private final ApplicationContext context;
    private final DraftService drafts;
    private final ReviewService reviews;

    private Victim(ApplicationContext context) {
        this.context = context;
        drafts = context.getBean(DraftService.class);
        reviews = context.getBean(ReviewService.class);
    }

    public static void main(String[] arguments) {
        var victim = new Victim(SpringApplication.run(Registry.class, arguments));
        say("READY");
        var backups = victim.context.getEnvironment().getProperty(BACKUPS);
        if (backups != null) {
            Thread.ofPlatform().start(() -> victim.backUpWithoutEnd(Path.of(backups)));
        }
        while (true) {
            victim.onePassage();
        }
    }

    private void backUpWithoutEnd(Path folder) {
        while (true) {
            var backup = folder.resolve(UUID.randomUUID().toString());
            say("BEGIN backup " + backup);
            Backups.write(context, backup);
            say("ACK backup " + backup);
        }
    }

    private void onePassage() {
        var id = People.as(People.OFFICER, () -> drafts.record(ProjectContent.class));
        var revision = 1L;
        for (var i = 0; i < 3; i++) {
            revision = save(id, revision, "k" + id + " " + i);
        }
        say("BEGIN submit " + id);
        People.does(People.OFFICER, () -> drafts.submit(id));
        say("ACK submit " + id);
        if (ThreadLocalRandom.current().nextInt(4) == 0) {
            return;
        }
        say("BEGIN approve " + id);
        var code = People.as(People.REVIEWER, () -> reviews.approve(id, Publication.PUBLIC));
        say("ACK approve " + id + " " + code);
    }

    private long save(UUID id, long revision, String name) {
        say("BEGIN save " + id);
        var now = People.as(People.OFFICER, () -> drafts.save(id, revision, Book.project(name), Map.of()));
        say("ACK save " + id + " " + now);
        return now;
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
