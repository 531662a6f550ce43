package org.greenregistry.opportunity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * What a visitor wants to follow.
 *
 * @param address where to write to, kept in lower case
 * @param locale in which the visitor reads
 */
public record WatchRequest(
        @Valid Target target,
        @NotBlank @Email @Size(max = 254) String address,
        Pace pace,
        Locale locale) {

    public WatchRequest {
        address = address.strip().toLowerCase(Locale.ROOT);
    }
}
