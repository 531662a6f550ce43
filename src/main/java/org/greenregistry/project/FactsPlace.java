package org.greenregistry.project;

import java.util.Set;
import org.greenregistry.dossier.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * What a version's facts take from outside its content, as it is today.
 *
 * @param category what its category counts as
 * @param section letter of VSIC 2025
 * @param unit uid of the unit of today
 * @param district uid of the former district
 * @param agencies codes of the authorities that manage it
 * @param contradictions between content and map
 */
record FactsPlace(
        @Nullable String category,
        @Nullable String section,
        @Nullable String unit,
        @Nullable String district,
        Set<String> agencies,
        Set<Contradiction> contradictions) {}
