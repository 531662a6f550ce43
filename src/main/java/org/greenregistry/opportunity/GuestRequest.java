package org.greenregistry.opportunity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.greenregistry.kernel.Folded;

/**
 * What somebody who wants to come to an event writes.
 *
 * @param event code
 * @param company empty if not said
 * @param address kept in lower case
 * @param remark for the organiser; empty if there is none
 * @param consent whether the guest agreed that these data are used for the event
 */
public record GuestRequest(
        @NotNull String event,
        @NotBlank @Size(max = 120) String name,
        @Size(max = 200) String company,
        @NotBlank @Email @Size(max = 254) String address,
        @Size(max = 1000) String remark,
        @AssertTrue boolean consent,
        Locale locale) {

    public GuestRequest {
        name = Folded.composed(name).strip();
        company = Folded.composed(company).strip();
        address = address.strip().toLowerCase(Locale.ROOT);
        remark = remark.strip();
    }
}
