package org.greenregistry.reference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/**
 * A code as a steward writes it.
 *
 * @param code how records name it; never changed
 * @param group one of {@link ReferenceList#groups()}, for lists that have groups
 * @param validFrom first day; null is unknown, taken as always
 */
public record CodeInput(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 300) String nameVi,
        @Nullable @Size(max = 300) String nameEn,
        @Nullable String group,
        @Nullable LocalDate validFrom) {

    public CodeInput {
        code = Folded.composed(Objects.requireNonNullElse(code, ""));
        nameVi = Folded.composed(Objects.requireNonNullElse(nameVi, ""));
        nameEn = nameEn == null || nameEn.isBlank() ? null : Folded.composed(nameEn);
    }
}
