package org.greenregistry.reference;

/** A rate was added or ended. */
record RatesChanged() {}
