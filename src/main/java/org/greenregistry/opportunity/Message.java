package org.greenregistry.opportunity;

import java.time.Instant;

/** One message of a conversation between a sender and the office. */
public record Message(boolean fromOffice, String text, Instant at) {}
