package org.greenregistry.dossier;

/** Certificates of a technology-transfer contract, as summary A.IV.11 counts them. */
public enum TransferCertificate {
    NEW,
    AMENDED,
    EXTENDED
}
