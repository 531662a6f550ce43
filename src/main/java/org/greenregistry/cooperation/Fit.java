package org.greenregistry.cooperation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Phase;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.Refers;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of an incentive as far as the book can look for itself whether a project meets them. All must hold; of
 * a list any one value does, and an empty list asks for nothing. The law asks for more.
 *
 * @param inPark whether only projects within an industrial park can have it
 * @param minimumCapital registered, in major units of {@code currency}
 * @param evidence the lowest step of green evidence that will do
 */
public record Fit(
        @Refers(Refers.To.SECTION) @Size(max = 22, groups = OnDraft.class)
        List<String> sections,

        @Refers(Refers.To.CATEGORY) @Size(max = 20, groups = OnDraft.class)
        List<String> categories,

        @Size(max = 7, groups = OnDraft.class) List<LegalRegime> regimes,
        @Size(max = 6, groups = OnDraft.class) List<Phase> phases,
        boolean inPark,

        @Refers(Refers.To.PARK) @Size(max = 90, groups = OnDraft.class)
        List<String> parks,

        @Refers(Refers.To.UNIT) @Size(max = 200, groups = OnDraft.class)
        List<String> units,

        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 15, fraction = 2, groups = OnDraft.class)
        BigDecimal minimumCapital,

        @Refers(Refers.To.CURRENCY) @Nullable String currency,
        @Nullable Evidence evidence) {

    public static final Fit NONE =
            new Fit(List.of(), List.of(), List.of(), List.of(), false, List.of(), List.of(), null, null, null);

    public Fit {
        sections = copy(sections);
        categories = copy(categories);
        regimes = copy(regimes);
        phases = copy(phases);
        parks = copy(parks);
        units = copy(units);
    }

    @AssertTrue(message = "{incentive.fit.currency.missing}", groups = OnSubmit.class)
    boolean isCurrencyGiven() {
        return minimumCapital == null || currency != null;
    }

    private static <T> List<T> copy(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
