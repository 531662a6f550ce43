/**
 * Code lists of the book: categories, agencies, official forms, holidays, divisions of the industrial classification.
 * The product brings a first state of each; a steward adds, renames, retires and names successors. A code is never
 * deleted, because versions name it for good.
 *
 * <p>{@link org.greenregistry.reference.CodeLists} is for reading, from memory and without permission;
 * {@link org.greenregistry.reference.ReferenceService} is the only door for writing. Beside them are the exchange rates
 * amounts are compared by: {@link org.greenregistry.reference.ExchangeRates} for reading,
 * {@link org.greenregistry.reference.ExchangeRateService} for writing.
 */
@NullMarked
package org.greenregistry.reference;

import org.jspecify.annotations.NullMarked;
