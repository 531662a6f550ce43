package org.greenregistry.reference;

/**
 * Some code of {@code list} was changed.
 *
 * @param countedAs what records that hold the code counted as until then: those are to be looked at anew
 */
public record CodesChanged(ReferenceList list, String countedAs) {}
