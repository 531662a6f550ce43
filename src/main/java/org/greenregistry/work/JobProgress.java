package org.greenregistry.work;

/** Where long work tells how far it is. */
public interface JobProgress {

    /**
     * The next step begins; a job has one or several.
     *
     * @param key translation key of what is done now
     * @param units how many of whatever is counted the step has; 0 where nobody knows
     */
    void step(String key, long units);

    /** So many more of the step's units are done. A good place to end: what is no longer wanted ends here. */
    void advance(long units);
}
