package org.greenregistry.dossier;

/** How an investor is selected, Article 29 of Law 61/2020. */
public enum SelectionForm {
    AUCTION,
    BIDDING,
    INVESTOR_APPROVAL
}
