/**
 * Places: administrative units with the days they were valid and what became of them, and industrial parks and hubs.
 *
 * <p>A unit is its uid. Codes and names are not identity: since July 2025 every unit carries the code of another one
 * before it, and most another name. {@link org.greenregistry.place.PlaceService} is the door. That is product data read
 * once from files into {@link org.greenregistry.place.Gazetteer}; there are no tables, so it can be asked before any
 * database is up.
 *
 * <p>What a park offers at the moment, its lots, halls and utilities, is a kind of the ledger:
 * {@link org.greenregistry.place.ParkService} finds it, officers write it.
 */
@NullMarked
package org.greenregistry.place;

import org.jspecify.annotations.NullMarked;
