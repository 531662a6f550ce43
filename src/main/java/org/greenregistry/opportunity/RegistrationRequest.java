package org.greenregistry.opportunity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.greenregistry.kernel.Folded;

/**
 * An account a visitor asks for.
 *
 * @param address kept in lower case
 * @param consent whether the visitor agreed that these data are kept
 */
public record RegistrationRequest(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 200) String company,
        @NotBlank @Email @Size(max = 254) String address,
        @AssertTrue boolean consent,
        Locale locale) {

    public RegistrationRequest {
        name = Folded.composed(name);
        company = Folded.composed(company);
        address = address.strip().toLowerCase(Locale.ROOT);
    }
}
