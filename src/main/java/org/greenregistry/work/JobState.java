package org.greenregistry.work;

/** What became of a job so far. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether it still goes on, or will. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }

    public boolean isFailure() {
        return this == FAILED;
    }
}
