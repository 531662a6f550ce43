package org.greenregistry.work;

import org.springframework.stereotype.Component;

/** Lets the round of the jobs pass for tests of other modules. */
@Component
public class JobClock {

    private final JobRunner runner;

    JobClock(JobRunner runner) {
        this.runner = runner;
    }

    public void pass() {
        runner.goRound();
    }
}
