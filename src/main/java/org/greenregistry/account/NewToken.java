package org.greenregistry.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/**
 * A program of an agency, and the first token it shows, as an administrator asks for them.
 *
 * @param name of the program, as colleagues and the journal see it
 * @param agency it belongs to
 * @param responsible account of the officer who answers for what it does
 * @param until last day the token is good, in the registry's zone
 * @param areas see {@link org.greenregistry.access.Scope}, as {@code agencies}
 */
public record NewToken(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 200) String agency,
        @Nullable @NotNull UUID responsible,
        @NotEmpty Set<TokenScope> scopes,
        @Nullable @NotNull LocalDate until,
        @Size(max = 50) Set<@Pattern(regexp = "[A-Za-z0-9._-]{1,40}", message = "{account.area.form}") String> areas,

        @Size(max = 50)
        Set<@Pattern(regexp = "[A-Za-z0-9._-]{1,40}", message = "{account.area.form}") String> agencies) {

    public NewToken {
        name = Folded.composed(Objects.requireNonNullElse(name, ""));
        agency = Folded.composed(Objects.requireNonNullElse(agency, ""));
        scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
        areas = areas == null ? Set.of() : Set.copyOf(areas);
        agencies = agencies == null ? Set.of() : Set.copyOf(agencies);
    }
}
