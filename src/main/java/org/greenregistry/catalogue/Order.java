package org.greenregistry.catalogue;

/** The orders a list may have; equal ones follow their code. */
public enum Order {
    RELEVANCE,
    NEWEST,
    NAME
}
