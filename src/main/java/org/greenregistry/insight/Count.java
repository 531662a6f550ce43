package org.greenregistry.insight;

import org.greenregistry.project.ProjectFacts;

/** Takes the facts of each project once, and has a result after the last. */
interface Count<R> {

    void add(ProjectFacts facts);

    R result();
}
