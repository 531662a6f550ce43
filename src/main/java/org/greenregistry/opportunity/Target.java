package org.greenregistry.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody follows.
 *
 * @param value code of a project, or the canonical query of a list without question mark: empty for the whole book
 */
@Embeddable
public record Target(
        @Enumerated(EnumType.STRING) @Column(name = "target_kind")
        Kind kind,

        @NotNull @Size(max = 1000) @Column(name = "target") String value) {

    /** A place, a unit or a park, is followed as the list of its projects. */
    public enum Kind {
        PROJECT,
        LIST
    }

    public static Target project(String code) {
        return new Target(Kind.PROJECT, code);
    }

    public static Target list(String query) {
        return new Target(Kind.LIST, query);
    }
}
