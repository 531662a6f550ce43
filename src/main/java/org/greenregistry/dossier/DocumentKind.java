package org.greenregistry.dossier;

/**
 * What a document is. Only {@code PUBLICATION} is not a paper of an authority or a party but what was written about it.
 */
public enum DocumentKind {
    IPA_DECISION,
    IRC,
    DECISION,
    CONTRACT,
    MEMORANDUM,
    CERTIFICATE,
    OTHER,
    PUBLICATION
}
