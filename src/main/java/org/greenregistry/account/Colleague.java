package org.greenregistry.account;

import java.util.UUID;

/** Somebody work may be given to. */
public record Colleague(UUID id, String name) {}
