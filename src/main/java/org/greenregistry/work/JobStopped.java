package org.greenregistry.work;

/** Ends a running job from within: it was cancelled, or the registry is about to stop. */
final class JobStopped extends RuntimeException {

    JobStopped() {
        super("no longer wanted", null, false, false);
    }
}
