package org.greenregistry.account;

import java.util.UUID;
import org.greenregistry.access.Scope;

/**
 * Somebody work may be given to.
 *
 * @param scope where he or she may do it
 */
public record Colleague(UUID id, String name, Scope scope) {}
