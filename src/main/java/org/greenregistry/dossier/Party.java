package org.greenregistry.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a project.
 *
 * @param organisation id of its record, once it has one
 * @param name as the document writes it
 * @param country of registration, ISO 3166-1 alpha-2
 * @param documentNumber tax code, number of the founding decision or of a passport
 */
public record Party(
        String id,
        @Nullable @NotNull(groups = OnSubmit.class) PartyRole role,
        @Nullable UUID organisation,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 255, groups = OnDraft.class)
        String name,

        @Nullable @NotBlank(groups = OnSubmit.class) @Pattern(regexp = "[A-Z]{2}", groups = OnDraft.class)
        String country,

        @Visible(Level.RESTRICTED) @Nullable @Size(max = 50, groups = OnDraft.class)
        String documentNumber)
        implements Identified {}
