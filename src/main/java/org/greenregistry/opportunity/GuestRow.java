package org.greenregistry.opportunity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One guest in the organiser's list. Who it was is absent once that is erased.
 *
 * @param confirmedAt absent while the address is not confirmed
 */
public record GuestRow(
        UUID id,
        @Nullable String name,
        @Nullable String company,
        @Nullable String address,
        @Nullable String remark,
        GuestState state,
        @Nullable Instant confirmedAt) {}
