package org.greenregistry.ledger;

/**
 * A record of that kind has a new version, or something was taken out of one.
 *
 * @param kind name of it
 */
public record RecordsChanged(String kind) {}
