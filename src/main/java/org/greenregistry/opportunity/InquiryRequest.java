package org.greenregistry.opportunity;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.kernel.Folded;

/**
 * What a visitor writes to the office.
 *
 * @param form number of the form: the same one sent twice counts once
 * @param project code
 * @param address where the answer goes, kept in lower case
 * @param country ISO 3166-1 alpha-2; empty if not said
 * @param phone empty if not said
 * @param consent whether the sender agreed that these data are used to answer
 */
public record InquiryRequest(
        @NotNull UUID form,
        @NotNull String project,
        @NotNull InquirySubject subject,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 200) String company,
        @NotBlank @Email @Size(max = 254) String address,
        @NotBlank @Size(max = 4000) String question,
        @Pattern(regexp = "|[A-Z]{2}") String country,
        @Size(max = 40) String phone,
        @AssertTrue boolean consent,
        Locale locale) {

    public InquiryRequest {
        name = Folded.composed(name);
        company = Folded.composed(company);
        address = address.strip().toLowerCase(Locale.ROOT);
        question = question.strip();
    }
}
