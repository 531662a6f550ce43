package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/**
 * One part of the programme of an event.
 *
 * @param time as the programme writes it
 * @param speaker the organisation that speaks; never a person
 */
public record ProgrammeItem(
        String id,
        @Nullable @Valid @NotNull(groups = OnSubmit.class) LocalizedText title,
        @Nullable @Size(max = 40, groups = OnDraft.class) String time,
        @Nullable @Size(max = 255, groups = OnDraft.class) String speaker)
        implements Identified {}
