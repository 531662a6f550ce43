package org.greenregistry.cooperation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * How guests can register: until the day given; with a number of seats and no day, until the event begins; with
 * neither, nobody can.
 *
 * @param openUntil last day they can
 * @param seats who comes later waits; absent if there is room for all
 * @param terms what guests agree to
 */
public record Admission(
        @Nullable ReducedDate openUntil,

        @Nullable @Positive(groups = OnDraft.class) @Max(value = 100_000, groups = OnDraft.class)
        Integer seats,

        @Nullable @Valid LocalizedText terms) {

    public static final Admission NONE = new Admission(null, null, null);
}
