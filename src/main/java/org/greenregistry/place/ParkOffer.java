package org.greenregistry.place;

/**
 * What the book says a park offers.
 *
 * @param code of the record
 */
public record ParkOffer(String code, ParkContent content) {}
