package org.greenregistry.dossier;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Leveled;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount of capital as one source gives it. All are kept; of each kind and currency one is preferred, and only
 * preferred ones are indexed and summed.
 *
 * @param amount in major units of the currency; a document's million VND is written out
 * @param currency VND, USD or EUR
 * @param asOf date of the document or source
 * @param source the document or publication
 */
public record CapitalFigure(
        String id,

        @Nullable
        @NotNull(groups = OnSubmit.class)
        @Positive(groups = OnDraft.class)
        @Digits(integer = 18, fraction = 2, groups = OnDraft.class)
        BigDecimal amount,

        @Nullable @NotBlank(groups = OnSubmit.class) @Pattern(regexp = "VND|USD|EUR", groups = OnDraft.class)
        String currency,

        @Nullable @NotNull(groups = OnSubmit.class) CapitalKind kind,
        @Nullable ReducedDate asOf,

        @Nullable @RequiredFrom(Stage.CALLING) @Size(max = 500, groups = OnDraft.class)
        String source,

        boolean preferred)
        implements Identified, Leveled {

    /** The preferred figure that stands for a project: registered before expected before announced. */
    public static Optional<CapitalFigure> main(List<CapitalFigure> figures) {
        return figures.stream()
                .filter(figure -> figure.preferred() && figure.kind() != null && figure.amount() != null)
                .min(Comparator.comparing(figure -> Objects.requireNonNull(figure.kind())));
    }

    /** As strict as its kind; strict until a kind is chosen. */
    @Override
    public Level level() {
        return kind == null ? Level.INTERNAL : kind.level();
    }
}
