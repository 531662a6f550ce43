package org.greenregistry.opendata;

/**
 * A value of a facet.
 *
 * @param value as the parameter takes it
 * @param label in the language asked for
 * @param count projects there would be if this value alone were chosen in its facet
 */
record ApiFacetValue(String value, String label, long count) {}
