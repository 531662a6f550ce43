package org.greenregistry.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;

/** A kind of job tests can hold, let go and look into. */
@Component
public class TrialJob implements JobKind<TrialJob.Asked> {

    private static final int SECONDS = 30;

    private final FileService files;
    final Map<String, Seen> seen = new ConcurrentHashMap<>();

    TrialJob(FileService files) {
        this.files = files;
    }

    /** @param what it shall do: {@code finish}, {@code wait}, {@code refuse}, {@code break} */
    public record Asked(String name, String what) {}

    /** What a run of the job came across. */
    static final class Seen {

        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch go = new CountDownLatch(1);
        volatile Actor actor = Actor.PUBLIC;
        volatile Path temporary = Path.of("");
        volatile int runs;
    }

    Seen of(String name) {
        return seen.computeIfAbsent(name, any -> new Seen());
    }

    @Override
    public String code() {
        return "trial";
    }

    @Override
    public Class<Asked> parameters() {
        return Asked.class;
    }

    @Override
    public LocalizedText title(Asked asked) {
        return new LocalizedText("Thử " + asked.name(), "Trial " + asked.name());
    }

    @Override
    public JobResult run(Asked asked, JobRun run) throws IOException {
        var mine = of(asked.name());
        mine.runs++;
        mine.actor = Actor.current();
        mine.temporary = run.file(".txt");
        Files.writeString(mine.temporary, "kết quả " + asked.name());
        run.step("jobs.state.RUNNING", 10);
        run.advance(4);
        mine.begun.countDown();
        switch (asked.what()) {
            case "wait" -> await(mine.go);
            case "refuse" -> throw new Refusal("jobs.gone");
            case "break" -> throw new IllegalStateException("secret detail");
            default -> {}
        }
        run.step("jobs.state.DONE", 1);
        return new JobResult(files.keep(asked.name() + ".txt", mine.temporary, "text/plain"), "notices");
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException disturbed) {
            throw new IllegalStateException(disturbed);
        }
    }
}
