package org.greenregistry.reference;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.greenregistry.kernel.Folded;
import org.jspecify.annotations.Nullable;

/**
 * A rate as a steward writes it.
 *
 * @param from first day it may be used for
 * @param vnd for one unit; outside the bounds a separator was misread, or the pair turned round
 * @param source who published it
 * @param sample made up for demonstration
 */
public record RateInput(
        @NotBlank @Pattern(regexp = "USD|EUR") String currency,
        @NotNull @Nullable LocalDate from,

        @NotNull @Nullable @DecimalMin("1000") @DecimalMax("1000000") @Digits(integer = 7, fraction = 4)
        BigDecimal vnd,

        @NotBlank @Size(max = 300) String source,
        boolean sample) {

    /** Those rates are kept of; amounts in VND need none. */
    public static final List<String> CURRENCIES = List.of("USD", "EUR");

    public RateInput {
        currency = Objects.requireNonNullElse(currency, "");
        source = Folded.composed(Objects.requireNonNullElse(source, ""));
    }
}
