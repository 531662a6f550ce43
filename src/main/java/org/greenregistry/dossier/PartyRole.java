package org.greenregistry.dossier;

/** What a party is to a project. Investor and implementing organisation are often two. */
public enum PartyRole {
    INVESTOR,
    IMPLEMENTING
}
