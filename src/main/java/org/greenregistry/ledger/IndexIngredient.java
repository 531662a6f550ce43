package org.greenregistry.ledger;

/** Something documents of the index are made from besides the versions; when it changes, the index is rebuilt. */
public interface IndexIngredient {

    /** Differs whenever documents made from it would. */
    String fingerprint();
}
