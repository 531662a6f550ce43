package org.greenregistry.project;

import java.util.List;

/** What facts hold of a project that says nothing of it. */
public final class NoFacts {

    public static final ProjectFacts.Frame FRAME = new ProjectFacts.Frame(List.of(), List.of(), List.of(), List.of());

    public static final ProjectFacts.Smart SMART = new ProjectFacts.Smart(List.of(), null, null, null);

    private NoFacts() {}
}
