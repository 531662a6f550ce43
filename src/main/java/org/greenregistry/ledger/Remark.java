package org.greenregistry.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a reviewer wants changed.
 *
 * @param path of the field it is about, as in {@link Change}; empty for the record as a whole
 */
public record Remark(
        String path, @NotBlank @Size(max = 1000) String text) {

    /** Canonical text leaves out what is empty. */
    public Remark {
        path = path == null ? "" : path;
    }
}
