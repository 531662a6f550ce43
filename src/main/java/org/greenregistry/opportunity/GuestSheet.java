package org.greenregistry.opportunity;

/** What the link of a mail shows its reader. */
public record GuestSheet(GuestEvent event, GuestState state, String name) {}
