package org.greenregistry.dossier;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Public links that name the project. Nobody edits it: an approved, corrected or withdrawn link changes it.
 *
 * @param links by their codes
 */
public record Ties(List<@Valid Tie> links) {

    public static final Ties NONE = new Ties(List.of());

    public Ties {
        links = Lists.copy(links);
    }

    public Ties with(Tie tie) {
        return new Ties(Stream.concat(without(tie.id()).links().stream(), Stream.of(tie))
                .sorted(Comparator.comparing(Tie::id))
                .toList());
    }

    /** @param id code of the link's record */
    public Ties without(String id) {
        return new Ties(links.stream().filter(tie -> !tie.id().equals(id)).toList());
    }
}
